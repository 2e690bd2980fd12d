package nl.ketenhuis.consultation.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.consultation.decision.DecisionReading;
import nl.ketenhuis.consultation.decision.Decisions;
import nl.ketenhuis.consultation.outcome.Outcomes.Row;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.state.Allowed;

/** Shows an outcome as far as it concerns the viewer's organisation, and notes when that first sees it. */
@ApplicationScoped
class OutcomeReading {

    private static final String AGREEMENTS = """
            select a.id, a.decision_id, a.text, a.responsible_organisation_id, o.name, a.due_date
            from agreement a join decision d on d.id = a.decision_id
            join partner_organisation o on o.id = a.responsible_organisation_id
            where a.case_id = ? and d.agenda_item_id = ? and (? or a.responsible_organisation_id = ?)
            order by a.due_date, a.id""";

    private final Outcomes outcomes;
    private final OutcomePublication publication;
    private final Decisions decisions;
    private final DecisionReading decisionReading;
    private final PartnerOrganisations organisations;
    private final DisclosureRegister disclosures;
    private final PlainSql sql;

    OutcomeReading(
            Outcomes outcomes,
            OutcomePublication publication,
            Decisions decisions,
            DecisionReading decisionReading,
            PartnerOrganisations organisations,
            DisclosureRegister disclosures,
            PlainSql sql) {
        this.outcomes = outcomes;
        this.publication = publication;
        this.decisions = decisions;
        this.decisionReading = decisionReading;
        this.organisations = organisations;
        this.disclosures = disclosures;
        this.sql = sql;
    }

    /** An agreement that came out of it. */
    record Promised(UUID id, UUID decisionId, String text, UUID organisationId, String organisation, LocalDate due) {}

    /**
     * An outcome as the viewer may see it.
     *
     * @param whole whether the approach is shown, beside what binds the viewer's organisation
     * @param recipients empty for who does not steer the house
     */
    record Shown(
            Outcome outcome,
            boolean whole,
            List<DecisionReading.Shown> decisions,
            List<Promised> agreements,
            List<OutcomeRecipient> recipients,
            Map<UUID, Organisation> names,
            List<Allowed> allowed) {}

    Shown read(UUID outcomeId, Viewer viewer) {
        Row row = outcomes.get(outcomeId, viewer);
        return disclosures.show(viewer, "getOutcome", List.of(row.outcome().caseId()), () -> {
            Shown shown = show(row, viewer);
            if (row.recipient() != null && row.recipient().view()) {
                publication.viewed(row, viewer);
            }
            return shown;
        });
    }

    Shown show(Row row, Viewer viewer) {
        Outcome outcome = row.outcome();
        boolean steers = viewer.houseWide() || row.recipient() == null;
        List<OutcomeRecipient> recipients = steers ? outcomes.recipients(outcome.id()) : List.of();
        return new Shown(
                outcome,
                steers || row.recipient().participant(),
                decisionReading.show(decisions.ofItem(outcome.itemId(), viewer)),
                agreements(outcome, steers, viewer),
                recipients,
                organisations.find(recipients.stream()
                        .map(OutcomeRecipient::organisationId)
                        .toList()),
                publication.allowed(outcome, viewer));
    }

    private List<Promised> agreements(Outcome outcome, boolean all, Viewer viewer) {
        return sql.list(
                AGREEMENTS,
                row -> new Promised(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)),
                outcome.caseId(),
                outcome.itemId(),
                all,
                viewer.organisationId());
    }
}
