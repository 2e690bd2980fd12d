package nl.ketenhuis.casefile.reading;

import java.util.List;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.api.model.CaseKindDto;
import nl.ketenhuis.api.model.CaseLevelDto;
import nl.ketenhuis.api.model.CaseParticipantDto;
import nl.ketenhuis.api.model.CasePartnerDto;
import nl.ketenhuis.api.model.CasePersonDto;
import nl.ketenhuis.api.model.CasePersonRoleDto;
import nl.ketenhuis.api.model.CaseStatusDto;
import nl.ketenhuis.api.model.CaseSummaryDto;
import nl.ketenhuis.api.model.ClosingReasonDto;
import nl.ketenhuis.api.model.PartnerKindDto;
import nl.ketenhuis.api.model.PersonSummaryDto;
import nl.ketenhuis.api.model.TimelineEntryDto;
import nl.ketenhuis.api.model.TimelineKindDto;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.state.Allowed;

/** Cases in the words of the contract. */
final class CaseDtoMapper {

    private CaseDtoMapper() {}

    static CaseSummaryDto summary(CaseQueries.Row row) {
        CaseFile c = row.caseFile();
        return new CaseSummaryDto()
                .id(c.id())
                .number(c.number())
                .kind(CaseKindDto.valueOf(c.kind().name()))
                .subjectId(c.subjectId())
                .theme(c.theme())
                .status(CaseStatusDto.valueOf(c.status().name()))
                .level(CaseLevelDto.valueOf(c.level().name()))
                .tableId(c.tableId())
                .priority(c.priority())
                .processDirector(c.owner())
                .caseDirector(c.caseDirector())
                .episode(c.episode())
                .provenance(c.provenance())
                .openedAt(Times.utc(c.openedAt()))
                .closedAt(Times.utc(c.closedAt()))
                .closingReason(reason(c))
                .focalPerson(person(row.focal()))
                .municipalityCode(c.municipalityCode())
                .plannedReleaseDate(c.plannedReleaseDate())
                .releasedOn(c.releasedOn())
                .nextDate(c.nextDate())
                .wakeUpDate(c.wakeUpDate())
                .lastEventAt(Times.utc(c.lastEventAt()))
                .allowedActions(null);
    }

    /** The dossier without its sections: those stay absent until someone who may fills them. */
    static CaseDto dossier(CaseQueries.Row row, List<Allowed> allowed) {
        CaseFile c = row.caseFile();
        return new CaseDto()
                .id(c.id())
                .number(c.number())
                .kind(CaseKindDto.valueOf(c.kind().name()))
                .subjectId(c.subjectId())
                .theme(c.theme())
                .status(CaseStatusDto.valueOf(c.status().name()))
                .level(CaseLevelDto.valueOf(c.level().name()))
                .tableId(c.tableId())
                .priority(c.priority())
                .processDirector(c.owner())
                .caseDirector(c.caseDirector())
                .episode(c.episode())
                .provenance(c.provenance())
                .openedAt(Times.utc(c.openedAt()))
                .closedAt(Times.utc(c.closedAt()))
                .closingReason(reason(c))
                .focalPerson(person(row.focal()))
                .municipalityCode(c.municipalityCode())
                .plannedReleaseDate(c.plannedReleaseDate())
                .releasedOn(c.releasedOn())
                .nextDate(c.nextDate())
                .wakeUpDate(c.wakeUpDate())
                .lastEventAt(Times.utc(c.lastEventAt()))
                .allowedActions(allowed(allowed))
                .participants(null)
                .persons(null)
                .detentionPeriods(null)
                .aftercare(null)
                .timeline(null);
    }

    static List<AllowedActionDto> allowed(List<Allowed> allowed) {
        return allowed.stream()
                .map(one -> new AllowedActionDto()
                        .operation(one.operation())
                        .to(one.to().orElse(null)))
                .toList();
    }

    private static ClosingReasonDto reason(CaseFile c) {
        return c.closingReason() == null
                ? null
                : ClosingReasonDto.valueOf(c.closingReason().name());
    }

    static List<CaseParticipantDto> participants(List<CaseQueries.Participant> participants) {
        return participants.stream()
                .map(one -> new CaseParticipantDto()
                        .partner(new CasePartnerDto()
                                .id(one.id())
                                .name(one.name())
                                .kind(PartnerKindDto.valueOf(one.kind())))
                        .role(one.role())
                        .since(one.since())
                        .until(one.until()))
                .toList();
    }

    static List<CasePersonDto> persons(List<CaseQueries.PersonInCase> persons) {
        return persons.stream()
                .map(one -> new CasePersonDto()
                        .person(person(one.person()))
                        .role(CasePersonRoleDto.valueOf(one.role().name())))
                .toList();
    }

    static List<TimelineEntryDto> timeline(List<TimelineEntry> entries) {
        return entries.stream().map(CaseDtoMapper::entry).toList();
    }

    private static TimelineEntryDto entry(TimelineEntry entry) {
        return new TimelineEntryDto()
                .id(entry.id())
                .kind(TimelineKindDto.valueOf(entry.kind().name()))
                .occurredAt(Times.utc(entry.occurredAt()))
                .receivedAt(Times.utc(entry.receivedAt()))
                .partner(entry.partner())
                .summary(entry.summary())
                .releaseNoticeId(entry.releaseNoticeId())
                .subjectType(entry.subjectType())
                .subjectId(entry.subjectId());
    }

    private static PersonSummaryDto person(Person person) {
        return person == null
                ? null
                : new PersonSummaryDto()
                        .id(person.id())
                        .givenNames(person.name().givenNames())
                        .familyNamePrefix(
                                person.name().prefix().isEmpty()
                                        ? null
                                        : person.name().prefix())
                        .familyName(person.name().familyName())
                        .birthDate(person.birthDate())
                        .municipalityCode(person.municipalityCode());
    }
}
