package nl.ketenhuis.area.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.model.AreaDevelopmentDto;
import nl.ketenhuis.api.model.AreaMonthDto;
import nl.ketenhuis.api.model.AreaObservationDto;
import nl.ketenhuis.api.model.AreaObservationEntryDto;
import nl.ketenhuis.api.model.ObservationKindDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.TrendDto;
import nl.ketenhuis.area.observation.AreaObservation.Kind;
import nl.ketenhuis.area.observation.AreaObservation.Seen;
import nl.ketenhuis.area.observation.AreaObservation.Trend;
import nl.ketenhuis.area.observation.AreaObservations.Month;
import nl.ketenhuis.area.observation.AreaObservations.Row;
import nl.ketenhuis.convention.Times;

/** Observations in the words of the contract, both ways. */
final class ObservationDtoMapper {

    private ObservationDtoMapper() {}

    /** @param organisation name of the organisation that saw it */
    static AreaObservationDto observation(Row row, String organisation) {
        AreaObservation seen = row.observation();
        return new AreaObservationDto()
                .id(seen.id())
                .areaId(seen.areaId())
                .kind(ObservationKindDto.valueOf(seen.kind().name()))
                .periodFrom(seen.periodFrom())
                .periodUntil(seen.periodUntil())
                .count(seen.count())
                .trend(
                        seen.trend() == null
                                ? null
                                : TrendDto.valueOf(seen.trend().name()))
                .text(seen.text())
                .organisation(
                        new OrganisationReferenceDto().id(seen.organisationId()).name(organisation))
                .recordedAt(Times.utc(seen.recordedAt()))
                .corrects(seen.corrects())
                .correctedBy(row.correctedBy());
    }

    static Seen seen(AreaObservationEntryDto dto) {
        return new Seen(
                Kind.valueOf(dto.getKind().name()),
                dto.getPeriodFrom(),
                dto.getPeriodUntil(),
                Optional.ofNullable(dto.getCount()),
                Optional.ofNullable(dto.getTrend()).map(trend -> Trend.valueOf(trend.name())),
                dto.getText(),
                Optional.ofNullable(dto.getCorrects()));
    }

    static AreaDevelopmentDto development(UUID areaId, LocalDate from, LocalDate until, List<Month> months) {
        return new AreaDevelopmentDto()
                .areaId(areaId)
                .from(from)
                .until(until)
                .months(months.stream().map(ObservationDtoMapper::month).toList());
    }

    private static AreaMonthDto month(Month month) {
        return new AreaMonthDto()
                .month(month.month())
                .kind(ObservationKindDto.valueOf(month.kind()))
                .observations((int) month.observations())
                .counted((int) month.counted());
    }
}
