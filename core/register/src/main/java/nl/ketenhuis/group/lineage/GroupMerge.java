package nl.ketenhuis.group.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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

/** Several groups go on as one. In the caller's transaction; groups are locked in the order of their ids. */
@ApplicationScoped
public class GroupMerge {

    private final YouthGroups groups;
    private final GroupStates states;
    private final GroupMembers members;
    private final GroupLineages lineages;
    private final Areas areas;

    GroupMerge(YouthGroups groups, GroupStates states, GroupMembers members, GroupLineages lineages, Areas areas) {
        this.groups = groups;
        this.states = states;
        this.members = members;
        this.lineages = lineages;
        this.areas = areas;
    }

    /** The group they go on as, and who merges with the one that is asked. */
    public record Merge(String name, Optional<UUID> areaId, List<UUID> others, Remark remark) {}

    public YouthGroup merge(UUID groupId, String ifMatch, Merge merge, Viewer viewer) {
        groups.get(groupId, viewer);
        List<YouthGroup> all = lock(groupId, merge, viewer);
        YouthGroup asked =
                all.stream().filter(one -> one.id().equals(groupId)).findFirst().orElseThrow();
        ETags.require(ifMatch, asked.version());
        all.forEach(one -> states.machine().require("mergeYouthGroups", one, viewer));
        check(all, merge, viewer);
        YouthGroup later = new YouthGroup(
                asked.houseId(),
                new Registration(
                        merge.name(),
                        asked.municipalityCode(),
                        merge.areaId().or(() -> Optional.ofNullable(asked.areaId())),
                        merge.remark().on()));
        groups.add(later);
        Set<UUID> gone = new HashSet<>();
        all.forEach(one -> goOn(one, later, gone, merge.remark(), viewer));
        return asked;
    }

    private List<YouthGroup> lock(UUID groupId, Merge merge, Viewer viewer) {
        InputFaults faults = new InputFaults();
        Set<UUID> ids = new TreeSet<>(Set.of(groupId));
        for (int i = 0; i < merge.others().size(); i++) {
            UUID other = merge.others().get(i);
            faults.when(!ids.add(other), "/otherGroupIds/" + i, "named-twice")
                    .when(!groups.known(other, viewer), "/otherGroupIds/" + i, "unknown-group");
        }
        faults.refuse();
        return ids.stream().map(id -> groups.lock(id, viewer)).toList();
    }

    private void check(List<YouthGroup> all, Merge merge, Viewer viewer) {
        InputFaults faults = new InputFaults()
                .future(merge.remark().on(), "/happenedOn")
                .when(
                        merge.areaId()
                                .filter(id -> areas.seek(id, viewer).isEmpty())
                                .isPresent(),
                        "/areaId",
                        "unknown-area");
        all.forEach(one -> faults.before(merge.remark().on(), one.knownSince(), "/happenedOn"));
        faults.refuse();
    }

    private void goOn(YouthGroup earlier, YouthGroup later, Set<UUID> gone, Remark remark, Viewer viewer) {
        List<GroupMember> present = members.presentIn(earlier);
        members.endAll(earlier, remark);
        groups.turn(earlier, YouthGroup.Status.DISSOLVED, remark);
        lineages.add(earlier, later, GroupLineage.Kind.MERGE, remark, viewer);
        present.stream()
                .filter(member -> gone.add(member.personId()))
                .forEach(member -> members.goOn(member, later, remark.on(), viewer));
    }
}
