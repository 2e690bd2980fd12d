package nl.ketenhuis.consultation.decision;

import nl.ketenhuis.api.model.BoundOrganisationDto;
import nl.ketenhuis.api.model.DecisionDto;
import nl.ketenhuis.api.model.DecisionKindDto;
import nl.ketenhuis.api.model.DecisionStatusDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.consultation.decision.DecisionReading.Bound;
import nl.ketenhuis.consultation.decision.DecisionReading.Shown;

/** Decisions in the words of the contract. */
public final class DecisionDtoMapper {

    private DecisionDtoMapper() {}

    public static DecisionDto decision(Shown shown) {
        Decision decision = shown.row().decision();
        Decision.Words words = decision.words();
        return new DecisionDto()
                .id(decision.id())
                .number(decision.number())
                .consultationId(decision.consultationId())
                .agendaItemId(decision.itemId())
                .caseId(decision.caseId())
                .kind(DecisionKindDto.valueOf(words.kind().name()))
                .text(words.text())
                .motivation(words.motivation())
                .status(shown.row().open() ? DecisionStatusDto.RECORDED : DecisionStatusDto.CONFIRMED)
                .decidedOn(decision.decidedOn())
                .organisations(
                        shown.bound().stream().map(DecisionDtoMapper::bound).toList())
                .corrects(words.corrects().orElse(null))
                .correctedBy(shown.row().correctedBy())
                .allowedActions(null);
    }

    private static BoundOrganisationDto bound(Bound bound) {
        return new BoundOrganisationDto()
                .organisation(new OrganisationReferenceDto()
                        .id(bound.organisationId())
                        .name(bound.organisation()))
                .representative(bound.representative())
                .attendanceId(bound.attendanceId());
    }
}
