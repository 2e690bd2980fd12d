package nl.ketenhuis.consultation.outcome;

import java.util.Optional;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.OutcomeAgreementDto;
import nl.ketenhuis.api.model.OutcomeDto;
import nl.ketenhuis.api.model.OutcomeRecipientDto;
import nl.ketenhuis.api.model.OutcomeStatusDto;
import nl.ketenhuis.api.model.OutcomeSummaryDto;
import nl.ketenhuis.consultation.ConsultationDtoMapper;
import nl.ketenhuis.consultation.decision.DecisionDtoMapper;
import nl.ketenhuis.consultation.outcome.OutcomeReading.Promised;
import nl.ketenhuis.consultation.outcome.OutcomeReading.Shown;
import nl.ketenhuis.consultation.outcome.Outcomes.Row;
import nl.ketenhuis.convention.Times;

/** Outcomes in the words of the contract. */
final class OutcomeDtoMapper {

    private OutcomeDtoMapper() {}

    static OutcomeSummaryDto summary(Row row) {
        Outcome outcome = row.outcome();
        return new OutcomeSummaryDto()
                .id(outcome.id())
                .consultationId(outcome.consultationId())
                .agendaItemId(outcome.itemId())
                .caseId(outcome.caseId())
                .status(OutcomeStatusDto.valueOf(outcome.status().name()))
                .decidedOn(outcome.decidedOn())
                .publishedAt(Times.utc(outcome.publishedAt()))
                .viewedAt(
                        row.recipient() == null
                                ? null
                                : Times.utc(row.recipient().viewedAt()));
    }

    static OutcomeDto outcome(Shown shown) {
        Outcome outcome = shown.outcome();
        Optional<Outcome.Content> content = Optional.of(outcome.content()).filter(any -> shown.whole());
        return new OutcomeDto()
                .id(outcome.id())
                .consultationId(outcome.consultationId())
                .agendaItemId(outcome.itemId())
                .caseId(outcome.caseId())
                .status(OutcomeStatusDto.valueOf(outcome.status().name()))
                .decidedOn(outcome.decidedOn())
                .approach(content.map(Outcome.Content::approach).orElse(null))
                .noOutputReason(content.flatMap(Outcome.Content::noOutputReason).orElse(null))
                .caseDirector(shown.whole() ? outcome.caseDirector() : null)
                .nextDate(shown.whole() ? outcome.nextDate() : null)
                .decisions(shown.decisions().stream()
                        .map(DecisionDtoMapper::decision)
                        .toList())
                .agreements(shown.agreements().stream()
                        .map(OutcomeDtoMapper::agreement)
                        .toList())
                .publishedAt(Times.utc(outcome.publishedAt()))
                .recipients(
                        shown.recipients().isEmpty()
                                ? null
                                : shown.recipients().stream()
                                        .map(one -> recipient(one, shown))
                                        .toList())
                .allowedActions(ConsultationDtoMapper.allowed(shown.allowed()));
    }

    private static OutcomeAgreementDto agreement(Promised promised) {
        return new OutcomeAgreementDto()
                .id(promised.id())
                .decisionId(promised.decisionId())
                .text(promised.text())
                .responsibleOrganisation(new OrganisationReferenceDto()
                        .id(promised.organisationId())
                        .name(promised.organisation()))
                .dueDate(promised.due());
    }

    private static OutcomeRecipientDto recipient(OutcomeRecipient one, Shown shown) {
        return new OutcomeRecipientDto()
                .organisation(new OrganisationReferenceDto()
                        .id(one.organisationId())
                        .name(shown.names().get(one.organisationId()).name()))
                .participant(one.participant())
                .viewedAt(Times.utc(one.viewedAt()));
    }
}
