package nl.ketenhuis.group.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.group.GroupStates;
import nl.ketenhuis.group.YouthGroup;
import nl.ketenhuis.group.YouthGroup.Remark;
import nl.ketenhuis.group.YouthGroups;
import nl.ketenhuis.group.member.GroupMember.Entry;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Somebody joins a group or leaves it (S-APP-5). In the caller's transaction; the group is locked first. */
@ApplicationScoped
class GroupMembership {

    private final YouthGroups groups;
    private final GroupStates states;
    private final GroupMembers members;
    private final StateMachine<GroupMember> machine;

    GroupMembership(YouthGroups groups, GroupStates states, GroupMembers members, StateMachines machines) {
        this.groups = groups;
        this.states = states;
        this.members = members;
        this.machine =
                machines.of("group-membership", member -> member.until() == null ? "PRESENT" : "ENDED", Map.of());
    }

    GroupMember add(UUID groupId, Entry entry, Viewer viewer) {
        YouthGroup group = groups.lock(groupId, viewer);
        states.machine().require("addGroupMember", group, viewer);
        new InputFaults()
                .future(entry.since(), "/memberSince")
                .when(members.person(entry.personId(), viewer).isEmpty(), "/personId", "unknown-person")
                .refuse();
        if (members.presentIn(group).stream()
                .anyMatch(member -> member.personId().equals(entry.personId()))) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-belongs-once").withGuard("belongs-once"));
        }
        return members.add(new GroupMember(group, entry, viewer));
    }

    GroupMember end(UUID groupId, UUID memberId, String ifMatch, Remark remark, Viewer viewer) {
        groups.lock(groupId, viewer);
        GroupMember member = members.get(groupId, memberId, viewer).member();
        ETags.require(ifMatch, member.version());
        machine.require("endGroupMembership", member, viewer);
        new InputFaults()
                .future(remark.on(), "/happenedOn")
                .before(remark.on(), member.since(), "/happenedOn")
                .refuse();
        member.end(remark);
        return member;
    }

    List<Allowed> allowed(GroupMember member, Viewer viewer) {
        return machine.allowed(member, viewer);
    }
}
