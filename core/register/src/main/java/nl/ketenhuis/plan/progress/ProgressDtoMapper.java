package nl.ketenhuis.plan.progress;

import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.api.model.ProgressEntryDto;
import nl.ketenhuis.api.model.ProgressPageDto;
import nl.ketenhuis.api.model.ProgressViaDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;

/** Progress in the words of the contract. */
public final class ProgressDtoMapper {

    private ProgressDtoMapper() {}

    public static ProgressPageDto page(ProgressReading.Shown shown) {
        return new ProgressPageDto()
                .items(shown.page().items().stream()
                        .map(entry -> entry(entry, shown.names()))
                        .toList())
                .nextCursor(shown.page().nextCursor());
    }

    public static ProgressEntryDto entry(ProgressEntry entry, Map<UUID, Organisation> names) {
        return new ProgressEntryDto()
                .id(entry.id())
                .caseId(entry.caseId())
                .interventionId(about(entry, ProgressEntry.Subject.INTERVENTION))
                .agreementId(about(entry, ProgressEntry.Subject.AGREEMENT))
                .status(entry.status())
                .occurredOn(entry.occurredOn())
                .recordedAt(Times.utc(entry.recordedAt()))
                .note(entry.note())
                .organisation(ReferenceDtoMapper.organisation(entry.organisationId(), names))
                .via(ProgressViaDto.valueOf(entry.via().name()))
                .reference(entry.reference())
                .applied(entry.applied());
    }

    private static UUID about(ProgressEntry entry, ProgressEntry.Subject subject) {
        return entry.subjectKind() == subject ? entry.subjectId() : null;
    }
}
