package nl.ketenhuis.consultation.agenda;

import java.util.Optional;
import nl.ketenhuis.api.model.AgendaEntryDto;
import nl.ketenhuis.api.model.AgendaItemDto;
import nl.ketenhuis.api.model.AgendaItemStatusDto;
import nl.ketenhuis.api.model.AgendaProposalDto;
import nl.ketenhuis.api.model.CaseKindDto;
import nl.ketenhuis.api.model.CaseStatusDto;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.consultation.ConsultationDtoMapper;
import nl.ketenhuis.consultation.agenda.AgendaItem.Entry;
import nl.ketenhuis.consultation.agenda.AgendaReading.Shown;
import nl.ketenhuis.consultation.agenda.AgendaReading.Whole;

/** Agendas in the words of the contract, both ways. */
public final class AgendaDtoMapper {

    private AgendaDtoMapper() {}

    static AgendaItemDto listed(Shown shown) {
        AgendaItem item = shown.row().item();
        return new AgendaItemDto()
                .id(item.id())
                .consultationId(item.consultationId())
                .position(item.position())
                .status(AgendaItemStatusDto.valueOf(item.status().name()))
                .caseId(item.caseId())
                .caseNumber(shown.row().caseNumber())
                .chairTopicId(item.topicId())
                .title(shown.row().title())
                .reason(item.reason())
                .plannedMinutes(item.plannedMinutes())
                .contributionsAsked(shown.asked().asked())
                .contributionsOpen(shown.asked().open())
                .setAsideReason(item.setAsideReason())
                .outcomeId(shown.row().outcomeId())
                .allowedActions(null);
    }

    public static AgendaItemDto whole(Whole whole) {
        return listed(whole.shown()).allowedActions(ConsultationDtoMapper.allowed(whole.allowed()));
    }

    static AgendaProposalDto proposal(CaseFile caseFile) {
        return new AgendaProposalDto()
                .caseId(caseFile.id())
                .caseNumber(caseFile.number())
                .caseKind(CaseKindDto.valueOf(caseFile.kind().name()))
                .caseStatus(CaseStatusDto.valueOf(caseFile.status().name()))
                .priority(caseFile.priority())
                .nextDate(caseFile.nextDate());
    }

    static Entry entry(AgendaEntryDto dto) {
        return new Entry(
                Optional.ofNullable(dto.getCaseId()),
                Optional.ofNullable(dto.getChairTopicId()),
                dto.getReason(),
                Optional.ofNullable(dto.getPlannedMinutes()));
    }
}
