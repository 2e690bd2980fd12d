package nl.ketenhuis.consultation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.ConsultationDto;
import nl.ketenhuis.api.model.ConsultationPlanningDto;
import nl.ketenhuis.api.model.ConsultationReschedulingDto;
import nl.ketenhuis.api.model.ConsultationStatusDto;
import nl.ketenhuis.api.model.DecisionKindDto;
import nl.ketenhuis.api.model.FixedParticipantDto;
import nl.ketenhuis.api.model.MeetingPersonDto;
import nl.ketenhuis.api.model.MeetingPersonEntryDto;
import nl.ketenhuis.api.model.PartnerKindDto;
import nl.ketenhuis.api.model.TableTypeDto;
import nl.ketenhuis.consultation.Consultation.Chair;
import nl.ketenhuis.consultation.Consultation.Schedule;
import nl.ketenhuis.consultation.ConsultationReading.Listed;
import nl.ketenhuis.consultation.ConsultationReading.Whole;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.house.table.TableDtoMapper;
import nl.ketenhuis.state.Allowed;

/** Meetings in the words of the contract, both ways; and what all of a meeting's parts say alike. */
public final class ConsultationDtoMapper {

    private ConsultationDtoMapper() {}

    static ConsultationDto listed(Listed listed) {
        Consultation meeting = listed.meeting();
        return new ConsultationDto()
                .id(meeting.id())
                .table(TableDtoMapper.reference(listed.table()))
                .tableType(TableTypeDto.valueOf(listed.table().type().name()))
                .status(ConsultationStatusDto.valueOf(meeting.status().name()))
                .startsAt(Times.utc(meeting.startsAt()))
                .endsAt(Times.utc(meeting.endsAt()))
                .place(meeting.place())
                .chair(new MeetingPersonDto()
                        .subject(meeting.chair().subject())
                        .name(meeting.chair().name()))
                .capacity(meeting.capacity())
                .itemCount((int) listed.items())
                .yields(TableOutput.of(listed.table().type()).yields().stream()
                        .map(kind -> DecisionKindDto.valueOf(kind.name()))
                        .toList())
                .minutesConfirmedAt(Times.utc(meeting.minutesConfirmedAt()))
                .reason(meeting.reason())
                .fixedParticipants(null)
                .allowedActions(null);
    }

    static ConsultationDto whole(Whole whole) {
        return listed(whole.listed())
                .minutes(whole.listed().meeting().minutes())
                .fixedParticipants(whole.fixed().stream()
                        .map(one -> new FixedParticipantDto()
                                .kind(PartnerKindDto.valueOf(one.kind()))
                                .invited(one.invited())
                                .attends(one.attends()))
                        .toList())
                .allowedActions(allowed(whole.allowed()));
    }

    static Schedule schedule(ConsultationPlanningDto dto) {
        return schedule(dto.getStartsAt(), dto.getEndsAt(), dto.getPlace(), dto.getChair());
    }

    static Schedule schedule(ConsultationReschedulingDto dto) {
        return schedule(dto.getStartsAt(), dto.getEndsAt(), dto.getPlace(), dto.getChair());
    }

    /** What may be done now. */
    public static List<AllowedActionDto> allowed(List<Allowed> allowed) {
        return allowed.stream()
                .map(one -> new AllowedActionDto()
                        .operation(one.operation())
                        .to(one.to().orElse(null)))
                .toList();
    }

    private static Schedule schedule(
            OffsetDateTime startsAt, OffsetDateTime endsAt, String place, MeetingPersonEntryDto chair) {
        return new Schedule(
                startsAt.toInstant(),
                endsAt.toInstant(),
                Optional.ofNullable(place),
                new Chair(chair.getSubject(), chair.getName()));
    }
}
