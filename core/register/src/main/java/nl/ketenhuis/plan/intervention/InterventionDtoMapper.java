package nl.ketenhuis.plan.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.ChainDto;
import nl.ketenhuis.api.model.ConsideredAlternativeDto;
import nl.ketenhuis.api.model.ElsewhereInterventionDto;
import nl.ketenhuis.api.model.InterventionDto;
import nl.ketenhuis.api.model.InterventionMoveDto;
import nl.ketenhuis.api.model.InterventionStatusDto;
import nl.ketenhuis.api.model.InterventionSummaryDto;
import nl.ketenhuis.api.model.NewInterventionDto;
import nl.ketenhuis.api.model.ReservationStatusDto;
import nl.ketenhuis.api.model.SideBySideDto;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.plan.capacity.Reservation;
import nl.ketenhuis.plan.catalogue.CatalogueDtoMapper;
import nl.ketenhuis.plan.catalogue.Chain;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.intervention.InterventionReading.Around;
import nl.ketenhuis.plan.intervention.NewIntervention.Alternative;
import nl.ketenhuis.plan.progress.News;

/** Interventions in the words of the contract, both ways. What the viewer may not be told is absent. */
public final class InterventionDtoMapper {

    private InterventionDtoMapper() {}

    static InterventionDto intervention(InCase<Intervention> shown, Around around) {
        Intervention one = shown.thing();
        InterventionDto dto = new InterventionDto()
                .id(one.id())
                .caseId(one.caseId())
                .status(status(one))
                .chain(chain(one))
                .alternatives(List.of())
                .plannedStartDate(one.plannedStart())
                .plannedEndDate(one.plannedEnd())
                .startedOn(one.startedOn())
                .endedOn(one.endedOn())
                .proposedAt(Times.utc(one.proposedAt()))
                .lastProgressAt(Times.utc(one.lastProgressAt()))
                .stagnant(one.stagnant())
                .withheld(true)
                .allowedActions(null);
        return around.sight().tells(shown) ? tell(dto, one, around) : dto;
    }

    private static InterventionDto tell(InterventionDto dto, Intervention one, Around around) {
        Reservation place = around.places().get(one.id());
        return dto.withheld(false)
                .name(one.name())
                .interventionType(
                        one.interventionTypeId() == null
                                ? null
                                : CatalogueDtoMapper.reference(around.types().get(one.interventionTypeId())))
                .organisation(ReferenceDtoMapper.organisation(one.organisationId(), around.names()))
                .place(one.place())
                .interventionScenarioId(one.scenarioId())
                .motivation(one.motivation())
                .alternatives(one.alternatives().stream()
                        .map(InterventionDtoMapper::alternative)
                        .toList())
                .sideBySide(sideBySide(one.sideBySide()))
                .result(one.result())
                .reason(one.reason())
                .reservationId(place == null ? null : place.id())
                .reservationStatus(
                        place == null
                                ? null
                                : ReservationStatusDto.valueOf(place.status().name()))
                .reference(one.reference());
    }

    /** An intervention in few words. */
    public static InterventionSummaryDto summary(InCase<Intervention> shown, Around around) {
        Intervention one = shown.thing();
        boolean told = around.sight().tells(shown);
        return new InterventionSummaryDto()
                .id(one.id())
                .caseId(one.caseId())
                .status(status(one))
                .chain(chain(one))
                .withheld(!told)
                .name(told ? one.name() : null)
                .organisation(told ? ReferenceDtoMapper.organisation(one.organisationId(), around.names()) : null)
                .place(told ? one.place() : null)
                .startedOn(one.startedOn())
                .endedOn(one.endedOn())
                .plannedEndDate(one.plannedEnd());
    }

    /** What stood beside a choice; null when nothing was counted. */
    public static SideBySideDto sideBySide(SideBySide beside) {
        return beside == null
                ? null
                : new SideBySideDto()
                        .running(beside.running())
                        .earlier(beside.earlier())
                        .elsewhere(beside.elsewhere());
    }

    static ChainDto chain(Intervention one) {
        return ChainDto.valueOf(one.chain().name());
    }

    private static InterventionStatusDto status(Intervention one) {
        return InterventionStatusDto.valueOf(one.status().name());
    }

    private static ConsideredAlternativeDto alternative(Alternative other) {
        return new ConsideredAlternativeDto()
                .interventionTypeId(other.interventionTypeId())
                .name(other.name())
                .chain(ChainDto.valueOf(other.chain()))
                .reasonNotChosen(other.reasonNotChosen());
    }

    static NewIntervention wish(NewInterventionDto dto) {
        return new NewIntervention(
                dto.getInterventionTypeId(),
                Optional.ofNullable(dto.getPlannedStartDate()),
                Optional.ofNullable(dto.getPlannedEndDate()),
                dto.getMotivation(),
                dto.getAlternatives().stream()
                        .map(other -> new Alternative(
                                other.getInterventionTypeId(),
                                other.getName(),
                                other.getChain().name(),
                                other.getReasonNotChosen()))
                        .toList(),
                dto.getNecessity(),
                dto.getReference(),
                null);
    }

    static Intervention.Elsewhere elsewhere(ElsewhereInterventionDto dto) {
        return new Intervention.Elsewhere(
                dto.getName(),
                Chain.valueOf(dto.getChain().name()),
                dto.getPlace(),
                dto.getDataClass(),
                dto.getStartedOn(),
                dto.getPlannedEndDate());
    }

    static InterventionMoves.Told told(InterventionMoveDto dto) {
        LocalDate day = Optional.ofNullable(dto.getOccurredOn()).orElse(LocalDate.now(Amsterdam.ZONE));
        News news = new News(Optional.of(dto.getTo().name()), day, dto.getNote(), null);
        return new InterventionMoves.Told("moveIntervention", news, dto.getReason(), dto.getResult());
    }
}
