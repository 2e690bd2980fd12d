package nl.ketenhuis.house.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.mandate.Mandate.Statement;
import nl.ketenhuis.house.table.ConsultationTables;

/** Mandates are recorded, renewed and revoked (S-CON-5). In the caller's transaction. */
@ApplicationScoped
class MandateActs {

    private final MandateRecords mandates;
    private final MandateStates states;
    private final PartnerOrganisations organisations;
    private final ConsultationTables tables;

    MandateActs(
            MandateRecords mandates,
            MandateStates states,
            PartnerOrganisations organisations,
            ConsultationTables tables) {
        this.mandates = mandates;
        this.states = states;
        this.organisations = organisations;
        this.tables = tables;
    }

    /**
     * How a mandate goes on.
     *
     * @param validFrom empty for where the present one ends, or today if it has ended
     */
    record Renewal(Optional<LocalDate> validFrom, LocalDate validTo, String evidence) {}

    Mandate create(Viewer viewer, Statement statement) {
        List<InputError> errors = new ArrayList<>(days(statement));
        Set<UUID> organisation = Set.of(statement.organisationId());
        if (!organisations.findIds(viewer.houseId(), organisation).equals(organisation)) {
            errors.add(InputError.at("/organisationId", "not-a-participant"));
        }
        UUID table = statement.tableId();
        if (table != null && tables.find(viewer.houseId(), table).isEmpty()) {
            errors.add(InputError.at("/tableId", "unknown-table"));
        }
        requireNone(errors);
        return record(new Mandate(viewer, statement, null));
    }

    Mandate renew(Viewer viewer, UUID id, String ifMatch, Renewal renewal) {
        Mandate old = mandates.lock(viewer, id);
        ETags.require(ifMatch, old.version());
        states.machine().require("renewMandate", old, viewer);
        Statement next = following(old.statement(), renewal);
        List<InputError> errors = new ArrayList<>(days(next));
        if (next.validFrom().isBefore(today())) {
            errors.add(InputError.at("/since", "in-the-past"));
        }
        requireNone(errors);
        return record(new Mandate(viewer, next, old.id()));
    }

    Mandate revoke(Viewer viewer, UUID id, String ifMatch, String reason) {
        Mandate mandate = mandates.lock(viewer, id);
        ETags.require(ifMatch, mandate.version());
        states.machine().require("revokeMandate", mandate, viewer);
        mandate.revoke(today(), reason);
        return mandate;
    }

    private Mandate record(Mandate mandate) {
        mandates.persist(mandate);
        return mandate;
    }

    private static Statement following(Statement old, Renewal renewal) {
        LocalDate seamless = old.validTo().isBefore(today()) ? today() : old.validTo();
        return new Statement(
                old.organisationId(),
                old.subject(),
                old.name(),
                old.tableId(),
                old.decisionKinds(),
                renewal.validFrom().orElse(seamless),
                renewal.validTo(),
                renewal.evidence());
    }

    private static List<InputError> days(Statement statement) {
        return statement.validTo().isAfter(statement.validFrom())
                ? List.of()
                : List.of(InputError.at("/until", "before-since"));
    }

    private static void requireNone(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }

    private static LocalDate today() {
        return Amsterdam.day(Instant.now());
    }
}
