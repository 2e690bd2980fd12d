package nl.ketenhuis.group.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.area.Areas;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.group.GroupStates;
import nl.ketenhuis.group.YouthGroup;
import nl.ketenhuis.group.YouthGroup.Registration;
import nl.ketenhuis.group.YouthGroup.Remark;
import nl.ketenhuis.group.YouthGroups;
import nl.ketenhuis.group.member.GroupMember;
import nl.ketenhuis.group.member.GroupMembers;

/** A group goes on as several. In the caller's transaction. */
@ApplicationScoped
public class GroupSplit {

    private final YouthGroups groups;
    private final GroupStates states;
    private final GroupMembers members;
    private final GroupLineages lineages;
    private final Areas areas;

    GroupSplit(YouthGroups groups, GroupStates states, GroupMembers members, GroupLineages lineages, Areas areas) {
        this.groups = groups;
        this.states = states;
        this.members = members;
        this.lineages = lineages;
        this.areas = areas;
    }

    /**
     * A group that goes on.
     *
     * @param memberIds memberships of the group that splits
     */
    public record Part(String name, Optional<UUID> areaId, List<UUID> memberIds) {}

    /** Every membership of the group ends; who is named in a part goes on there from the same day. */
    public YouthGroup split(UUID groupId, String ifMatch, Remark remark, List<Part> parts, Viewer viewer) {
        YouthGroup group = groups.lock(groupId, viewer);
        ETags.require(ifMatch, group.version());
        states.machine().require("splitYouthGroup", group, viewer);
        Map<UUID, GroupMember> present =
                members.presentIn(group).stream().collect(Collectors.toMap(GroupMember::id, Function.identity()));
        check(group, remark, parts, present.keySet(), viewer);
        members.endAll(group, remark);
        groups.turn(group, YouthGroup.Status.DISSOLVED, remark);
        parts.forEach(part -> goOn(group, part, present, remark, viewer));
        return group;
    }

    private void goOn(YouthGroup group, Part part, Map<UUID, GroupMember> present, Remark remark, Viewer viewer) {
        YouthGroup later = new YouthGroup(
                group.houseId(),
                new Registration(
                        part.name(),
                        group.municipalityCode(),
                        part.areaId().or(() -> Optional.ofNullable(group.areaId())),
                        remark.on()));
        groups.add(later);
        lineages.add(group, later, GroupLineage.Kind.SPLIT, remark, viewer);
        part.memberIds().forEach(id -> members.goOn(present.get(id), later, remark.on(), viewer));
    }

    private void check(YouthGroup group, Remark remark, List<Part> parts, Set<UUID> present, Viewer viewer) {
        InputFaults faults = new InputFaults()
                .future(remark.on(), "/happenedOn")
                .before(remark.on(), group.knownSince(), "/happenedOn");
        Set<UUID> placed = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String pointer = "/parts/" + i;
            faults.when(
                    part.areaId().filter(id -> areas.seek(id, viewer).isEmpty()).isPresent(),
                    pointer + "/areaId",
                    "unknown-area");
            for (int j = 0; j < part.memberIds().size(); j++) {
                UUID member = part.memberIds().get(j);
                String place = pointer + "/memberIds/" + j;
                faults.when(!present.contains(member), place, "not-a-member")
                        .when(!placed.add(member), place, "named-twice");
            }
        }
        faults.refuse();
    }
}
