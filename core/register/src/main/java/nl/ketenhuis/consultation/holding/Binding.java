package nl.ketenhuis.consultation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.attendance.Attendance;
import nl.ketenhuis.consultation.attendance.Attendances;
import nl.ketenhuis.consultation.attendance.MandatesAtTable;
import nl.ketenhuis.consultation.attendance.MandatesAtTable.Powers;
import nl.ketenhuis.consultation.holding.Held.Decided;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;

/**
 * A decision binds a partner only through a representative who attends and holds a mandate for that kind of decision at this
 * table on the day of the meeting (I-05, S-CON-6).
 */
@ApplicationScoped
class Binding {

    private final Attendances attendances;
    private final MandatesAtTable mandates;
    private final PartnerOrganisations organisations;

    Binding(Attendances attendances, MandatesAtTable mandates, PartnerOrganisations organisations) {
        this.attendances = attendances;
        this.mandates = mandates;
        this.organisations = organisations;
    }

    /**
     * For each decision, in their order, who binds its partners.
     *
     * @throws Refused 409, guard {@code organisation-attends} or {@code mandate-in-force}; names the partner and the kind
     */
    List<List<Attendance>> of(List<Decided> decisions, Consultation meeting) {
        List<Attendance> present = attendances.present(meeting.id());
        Powers powers = mandates.of(meeting);
        Set<UUID> named =
                decisions.stream().flatMap(one -> one.organisations().stream()).collect(Collectors.toSet());
        Map<UUID, Organisation> names = organisations.find(named);
        return decisions.stream()
                .map(one -> one.organisations().stream()
                        .sorted()
                        .map(id -> binder(id, one, meeting, present, powers, names))
                        .toList())
                .toList();
    }

    private static Attendance binder(
            UUID organisation,
            Decided decided,
            Consultation meeting,
            List<Attendance> present,
            Powers powers,
            Map<UUID, Organisation> names) {
        String name = names.containsKey(organisation) ? names.get(organisation).name() : organisation.toString();
        if (present.stream().noneMatch(one -> one.organisationId().equals(organisation))) {
            throw refused("organisation-attends", name);
        }
        return powers.whoBinds(organisation, decided.words().kind(), present)
                .orElseThrow(() -> refused(
                        "mandate-in-force",
                        name,
                        decided.words().kind().name(),
                        meeting.day().toString()));
    }

    private static Refused refused(String guard, String... arguments) {
        return new Refused(Refusal.of(ProblemCategory.CONFLICT, "guard-" + guard, arguments)
                .withGuard(guard));
    }
}
