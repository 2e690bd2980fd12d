package nl.ketenhuis.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ketenhuis.area.Areas;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.group.lineage.GroupLineages;
import nl.ketenhuis.group.lineage.GroupLineages.Relative;
import nl.ketenhuis.group.member.GroupMembers;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.state.Allowed;

/** Shows groups: a list in three statements, one group with its past in a fixed number. */
@ApplicationScoped
class GroupReading {

    private final YouthGroups groups;
    private final GroupMembers members;
    private final GroupLineages lineages;
    private final GroupStates states;
    private final Areas areas;
    private final PartnerOrganisations organisations;

    GroupReading(
            YouthGroups groups,
            GroupMembers members,
            GroupLineages lineages,
            GroupStates states,
            Areas areas,
            PartnerOrganisations organisations) {
        this.groups = groups;
        this.members = members;
        this.lineages = lineages;
        this.states = states;
        this.areas = areas;
        this.organisations = organisations;
    }

    /**
     * A group as it stands in a list.
     *
     * @param areaName null when it is seen in no area
     */
    record Listed(YouthGroup group, String areaName, long members) {}

    /** A group with its past. */
    record Whole(
            Listed group,
            List<GroupAssessment> assessments,
            Map<UUID, Organisation> assessors,
            List<Relative> predecessors,
            List<Relative> successors,
            List<Allowed> allowed) {}

    List<Listed> list(Collection<YouthGroup> shown) {
        Map<UUID, Long> counts =
                members.count(shown.stream().map(YouthGroup::id).toList());
        Map<UUID, String> names = areas.names(shown.stream()
                .map(YouthGroup::areaId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return shown.stream()
                .map(group -> new Listed(
                        group,
                        group.areaId() == null ? null : names.get(group.areaId()),
                        counts.getOrDefault(group.id(), 0L)))
                .toList();
    }

    Whole whole(YouthGroup group, Viewer viewer) {
        List<GroupAssessment> assessments = groups.assessmentsOf(group.id());
        return new Whole(
                list(List.of(group)).get(0),
                assessments,
                organisations.find(assessments.stream()
                        .map(GroupAssessment::organisationId)
                        .distinct()
                        .toList()),
                lineages.predecessors(group.id()),
                lineages.successors(group.id()),
                states.machine().allowed(group, viewer));
    }
}
