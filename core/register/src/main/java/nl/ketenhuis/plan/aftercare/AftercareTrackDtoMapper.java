package nl.ketenhuis.plan.aftercare;

import java.time.LocalDate;
import java.util.Optional;
import nl.ketenhuis.api.model.AftercareTrackDto;
import nl.ketenhuis.api.model.AftercareTrackStatusDto;
import nl.ketenhuis.api.model.BasicConditionDto;
import nl.ketenhuis.api.model.BasicConditionKindDto;
import nl.ketenhuis.api.model.ConditionSituationDto;
import nl.ketenhuis.api.model.NewAftercareTrackDto;
import nl.ketenhuis.api.model.NewBasicConditionDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.plan.aftercare.BasicCondition.Kind;
import nl.ketenhuis.plan.aftercare.BasicCondition.Situation;

/** Aftercare in the words of the contract, both ways. */
final class AftercareTrackDtoMapper {

    private AftercareTrackDtoMapper() {}

    static AftercareTrackDto track(AftercareTrack track) {
        return new AftercareTrackDto()
                .id(track.id())
                .aftercareItemId(track.aftercareItemId())
                .caseId(track.caseId())
                .personId(track.personId())
                .status(AftercareTrackStatusDto.valueOf(track.status().name()))
                .releaseDate(track.releaseDate())
                .conditions(track.conditions().stream()
                        .map(one -> condition(one, track.releaseDate()))
                        .toList())
                .startedAt(Times.utc(track.startedAt()))
                .closedAt(Times.utc(track.closedAt()))
                .conclusion(track.conclusion())
                .allowedActions(null);
    }

    private static BasicConditionDto condition(BasicCondition one, LocalDate release) {
        return new BasicConditionDto()
                .kind(BasicConditionKindDto.valueOf(one.kind().name()))
                .situation(ConditionSituationDto.valueOf(one.situation().name()))
                .agreementId(one.agreementId())
                .dueDate(one.due(release))
                .note(one.note())
                .assessedAt(Times.utc(one.assessedAt()));
    }

    static Start start(NewAftercareTrackDto dto) {
        return new Start(
                dto.getAftercareItemId(),
                dto.getCaseId(),
                dto.getConditions().stream()
                        .map(AftercareTrackDtoMapper::condition)
                        .toList());
    }

    private static Start.Condition condition(NewBasicConditionDto dto) {
        Situation situation = situation(dto.getSituation());
        Optional<Start.Duty> duty = situation == Situation.IN_ORDER
                ? Optional.empty()
                : Optional.of(
                        new Start.Duty(dto.getResponsibleOrganisationId(), dto.getText(), dto.getDaysFromRelease()));
        return new Start.Condition(kind(dto.getKind()), situation, dto.getNote(), duty);
    }

    static Kind kind(BasicConditionKindDto dto) {
        return Kind.valueOf(dto.name());
    }

    static Situation situation(ConditionSituationDto dto) {
        return Situation.valueOf(dto.name());
    }
}
