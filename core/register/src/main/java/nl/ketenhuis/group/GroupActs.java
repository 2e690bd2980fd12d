package nl.ketenhuis.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.area.Areas;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.group.GroupAssessment.Seen;
import nl.ketenhuis.group.YouthGroup.Registration;
import nl.ketenhuis.group.YouthGroup.Remark;
import nl.ketenhuis.group.YouthGroup.Status;
import nl.ketenhuis.group.member.GroupMembers;
import nl.ketenhuis.group.type.GroupTypes;
import nl.ketenhuis.house.ServedMunicipalities;

/** A group comes in sight, is assessed, rests, wakes and dissolves (S-INF-16). In the caller's transaction. */
@ApplicationScoped
class GroupActs {

    private final YouthGroups groups;
    private final GroupStates states;
    private final GroupTypes types;
    private final GroupMembers members;
    private final Areas areas;
    private final ServedMunicipalities municipalities;

    GroupActs(
            YouthGroups groups,
            GroupStates states,
            GroupTypes types,
            GroupMembers members,
            Areas areas,
            ServedMunicipalities municipalities) {
        this.groups = groups;
        this.states = states;
        this.types = types;
        this.members = members;
        this.areas = areas;
        this.municipalities = municipalities;
    }

    /** A group, and the version of it a change is meant for. */
    record Target(UUID groupId, String ifMatch) {}

    YouthGroup register(Registration registration, Optional<Seen> assessment, Viewer viewer) {
        InputFaults faults = new InputFaults()
                .future(registration.knownSince(), "/knownSince")
                .when(
                        !municipalities.served(
                                viewer.houseId(), registration.municipalityCode(), registration.knownSince()),
                        "/municipalityCode",
                        "not-served")
                .when(
                        registration
                                .areaId()
                                .filter(id -> areas.seek(id, viewer).isEmpty())
                                .isPresent(),
                        "/areaId",
                        "unknown-area");
        assessment.ifPresent(seen -> check(seen, "/assessment", viewer, faults));
        faults.refuse();
        YouthGroup group = new YouthGroup(viewer.houseId(), registration);
        groups.add(group);
        assessment.ifPresent(seen -> groups.assessed(group, seen, viewer));
        return group;
    }

    YouthGroup assess(Target target, Seen seen, Viewer viewer) {
        YouthGroup group = permit("assessYouthGroup", target, viewer);
        InputFaults faults = new InputFaults();
        check(seen, "", viewer, faults);
        faults.refuse();
        groups.assessed(group, seen, viewer);
        return group;
    }

    /**
     * Puts a group at rest, wakes or dissolves it.
     *
     * @param operation decides which, by the table of states
     */
    YouthGroup turn(String operation, Target target, Remark remark, Viewer viewer) {
        YouthGroup group = groups.lock(target.groupId(), viewer);
        ETags.require(target.ifMatch(), group.version());
        Status next = Status.valueOf(states.machine().require(operation, group, viewer));
        new InputFaults()
                .future(remark.on(), "/happenedOn")
                .before(remark.on(), group.knownSince(), "/happenedOn")
                .refuse();
        groups.turn(group, next, remark);
        if (next == Status.DISSOLVED) {
            members.endAll(group, remark);
        }
        return group;
    }

    private void check(Seen seen, String pointer, Viewer viewer, InputFaults faults) {
        faults.future(seen.on(), pointer + "/assessedOn")
                .when(
                        seen.typeCode()
                                .filter(code -> !types.inUse(viewer.houseId(), code, seen.on()))
                                .isPresent(),
                        pointer + "/typeCode",
                        "type-not-in-use");
    }

    private YouthGroup permit(String operation, Target target, Viewer viewer) {
        YouthGroup group = groups.lock(target.groupId(), viewer);
        ETags.require(target.ifMatch(), group.version());
        states.machine().require(operation, group, viewer);
        return group;
    }
}
