package nl.ketenhuis.custody.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.api.model.AftercareItemDto;
import nl.ketenhuis.api.model.AftercareStatusDto;
import nl.ketenhuis.api.model.DetentionPeriodDto;
import nl.ketenhuis.api.model.DetentionStatusDto;
import nl.ketenhuis.api.model.InstitutionDto;
import nl.ketenhuis.api.model.InstitutionKindDto;
import nl.ketenhuis.api.model.PersonSummaryDto;
import nl.ketenhuis.api.model.ReleaseNoticeDto;
import nl.ketenhuis.api.model.ReleaseNoticeKindDto;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.custody.AftercareItem;
import nl.ketenhuis.custody.DetentionPeriod;
import nl.ketenhuis.custody.ReleaseNotice;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.person.Person;

/** Detentions, notices and work items in the words of the contract. */
final class CustodyDtoMapper {

    private CustodyDtoMapper() {}

    static ReleaseNoticeDto notice(CustodyQueries.NoticeRow row) {
        ReleaseNotice notice = row.notice();
        return new ReleaseNoticeDto()
                .id(notice.id())
                .kind(ReleaseNoticeKindDto.valueOf(notice.kind().name()))
                .detentionPeriodId(notice.detentionPeriodId())
                .personId(notice.personId())
                .partner(notice.partner())
                .occurredAt(time(notice.occurredAt()))
                .receivedAt(time(notice.receivedAt()))
                .releaseDate(notice.releaseDate())
                .startDate(notice.startDate())
                .reason(notice.reason())
                .leadDays(leadDays(notice))
                .superseded(row.later() > 0);
    }

    static DetentionPeriodDto detention(DetentionPeriod detention) {
        return new DetentionPeriodDto()
                .id(detention.id())
                .personId(detention.personId())
                .number(detention.number())
                .institution(institution(detention.institution()))
                .status(DetentionStatusDto.valueOf(detention.status().name()))
                .startDate(detention.startedOn())
                .plannedReleaseDate(detention.plannedReleaseDate())
                .releasedOn(detention.releasedOn())
                .firstNoticeAt(time(detention.firstNoticeAt()))
                .lastChangeAt(time(detention.lastChangeAt()))
                .leadDays(detention.leadDays())
                .leadDaysFirst(detention.leadDaysFirst())
                .unplanned(detention.unplanned());
    }

    static AftercareItemDto item(AftercareQueries.Row row, List<UUID> caseIds) {
        AftercareItem item = row.item();
        return new AftercareItemDto()
                .id(item.id())
                .person(person(row.person()))
                .detentionPeriodId(item.detentionPeriodId())
                .municipalityCode(item.municipalityCode())
                .status(AftercareStatusDto.valueOf(item.status().name()))
                .releaseDate(item.releaseDate())
                .leadDays(item.leadDays())
                .institution(institution(item.institution()))
                .caseIds(caseIds);
    }

    private static PersonSummaryDto person(Person person) {
        return new PersonSummaryDto()
                .id(person.id())
                .givenNames(person.name().givenNames())
                .familyNamePrefix(
                        person.name().prefix().isEmpty() ? null : person.name().prefix())
                .familyName(person.name().familyName())
                .birthDate(person.birthDate())
                .municipalityCode(person.municipalityCode());
    }

    private static InstitutionDto institution(Institution institution) {
        return new InstitutionDto()
                .kind(InstitutionKindDto.valueOf(institution.kind().name()))
                .name(institution.name());
    }

    private static Integer leadDays(ReleaseNotice notice) {
        return notice.releaseDate() == null
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(Amsterdam.day(notice.occurredAt()), notice.releaseDate()));
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
