package nl.ketenhuis.consultation.holding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.ketenhuis.api.model.DecidedAgreementDto;
import nl.ketenhuis.api.model.DecisionEntryDto;
import nl.ketenhuis.api.model.ItemHoldingDto;
import nl.ketenhuis.consultation.DecisionKind;
import nl.ketenhuis.consultation.decision.Decision;
import nl.ketenhuis.consultation.holding.Held.Agreed;
import nl.ketenhuis.consultation.holding.Held.Decided;
import nl.ketenhuis.consultation.holding.Held.Director;
import nl.ketenhuis.consultation.holding.Held.Reserved;
import nl.ketenhuis.consultation.outcome.Outcome;
import nl.ketenhuis.plan.agreement.Promise;
import nl.ketenhuis.plan.agreement.Promise.Secrecy;

/** What became of an item, out of the words of the contract. */
final class HeldDtoMapper {

    private HeldDtoMapper() {}

    static Held held(ItemHoldingDto dto) {
        return new Held(
                new Outcome.Content(dto.getApproach(), Optional.ofNullable(dto.getNoOutputReason())),
                list(dto.getDecisions(), HeldDtoMapper::decided),
                list(dto.getAgreements(), HeldDtoMapper::agreed),
                list(dto.getReservations(), one -> new Reserved(one.getInterventionTypeId(), one.getStartDate())),
                Optional.ofNullable(dto.getCaseDirector())
                        .map(one -> new Director(one.getSubject(), one.getOrganisationId())),
                Optional.ofNullable(dto.getNextDate()));
    }

    private static Decided decided(DecisionEntryDto dto) {
        return new Decided(
                new Decision.Words(
                        DecisionKind.valueOf(dto.getKind().name()),
                        dto.getText(),
                        dto.getMotivation(),
                        Optional.ofNullable(dto.getCorrects())),
                Set.copyOf(dto.getOrganisationIds()));
    }

    private static Agreed agreed(DecidedAgreementDto dto) {
        return new Agreed(
                dto.getDecision(),
                new Promise(
                        dto.getText(),
                        dto.getConditions(),
                        dto.getResponsibleOrganisationId(),
                        dto.getResponsiblePerson(),
                        dto.getDueDate(),
                        new Secrecy(dto.getDataClass(), dto.getNecessity())));
    }

    private static <T, R> List<R> list(List<T> told, Function<T, R> words) {
        return told == null ? List.of() : told.stream().map(words).toList();
    }
}
