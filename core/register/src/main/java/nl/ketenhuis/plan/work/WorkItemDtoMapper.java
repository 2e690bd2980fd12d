package nl.ketenhuis.plan.work;

import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.api.model.WorkItemDto;
import nl.ketenhuis.api.model.WorkItemKindDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.work.WorkItem.Subject;

/** Work items in the words of the contract. */
final class WorkItemDtoMapper {

    private WorkItemDtoMapper() {}

    static WorkItemDto item(InCase<WorkItem> shown, Map<UUID, Organisation> names) {
        WorkItem item = shown.thing();
        return new WorkItemDto()
                .id(item.id())
                .kind(WorkItemKindDto.valueOf(item.kind().name()))
                .caseId(item.caseId())
                .caseNumber(shown.caseFile().number())
                .organisation(ReferenceDtoMapper.organisation(item.organisationId(), names))
                .agreementId(about(item, Subject.AGREEMENT))
                .interventionId(about(item, Subject.INTERVENTION))
                .planId(about(item, Subject.PLAN))
                .reservationId(about(item, Subject.RESERVATION))
                .dueDate(item.dueDate())
                .raisedAt(Times.utc(item.raisedAt()))
                .escalatedAt(Times.utc(item.escalatedAt()))
                .escalationReason(item.escalationReason())
                .settledAt(Times.utc(item.settledAt()))
                .allowedActions(null);
    }

    private static UUID about(WorkItem item, Subject subject) {
        return item.kind().subject() == subject ? item.subjectId() : null;
    }
}
