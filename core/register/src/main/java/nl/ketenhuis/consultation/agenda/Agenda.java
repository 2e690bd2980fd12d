package nl.ketenhuis.consultation.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.ConsultationStates;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.TableOutput;
import nl.ketenhuis.consultation.agenda.AgendaItem.Entry;
import nl.ketenhuis.consultation.agenda.AgendaItem.Status;
import nl.ketenhuis.consultation.agenda.AgendaStates.Point;
import nl.ketenhuis.consultation.topic.ChairTopics;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.table.ConsultationTables;

/**
 * Puts things on agendas, moves them and takes them off. In the caller's transaction; the meeting is locked first, then the
 * case, which goes into consultation (domain catalogue 4.4).
 */
@ApplicationScoped
public class Agenda {

    private final Consultations consultations;
    private final ConsultationStates meetings;
    private final AgendaItems items;
    private final AgendaStates states;
    private final ChairTopics topics;
    private final ConsultationTables tables;
    private final CaseFiles caseFiles;
    private final CaseStates caseStates;
    private final CaseTimeline timeline;
    private final CaseEvents events;

    Agenda(
            Consultations consultations,
            ConsultationStates meetings,
            AgendaItems items,
            AgendaStates states,
            ChairTopics topics,
            ConsultationTables tables,
            CaseFiles caseFiles,
            CaseStates caseStates,
            CaseTimeline timeline,
            CaseEvents events) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.items = items;
        this.states = states;
        this.topics = topics;
        this.tables = tables;
        this.caseFiles = caseFiles;
        this.caseStates = caseStates;
        this.timeline = timeline;
        this.events = events;
    }

    /** An item, and the version of it a change is meant for. */
    public record Target(UUID consultationId, UUID itemId, String ifMatch) {}

    AgendaItem putOn(UUID consultationId, Entry entry, Viewer viewer) {
        Consultation meeting = consultations.lock(consultationId, viewer);
        meetings.machine().require("putOnAgenda", meeting, viewer);
        new InputFaults()
                .when(entry.caseId().isPresent() == entry.topicId().isPresent(), "/caseId", "case-or-topic")
                .refuse();
        int last = items.waiting(consultationId).size();
        entry.topicId().ifPresent(id -> requireChairs(meeting).putOn(id, viewer));
        entry.caseId().ifPresent(id -> putCaseOn(id, meeting, viewer));
        AgendaItem item = new AgendaItem(meeting, last + 1, entry, viewer);
        items.persist(item);
        return item;
    }

    AgendaItem move(Target target, int position, Viewer viewer) {
        Point point = permit("moveAgendaItem", target, viewer);
        List<AgendaItem> order = new ArrayList<>(items.waiting(target.consultationId()));
        order.remove(point.item());
        order.add(Math.min(position, order.size() + 1) - 1, point.item());
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
        return point.item();
    }

    /** Takes an item off the agenda, or puts it off, as the operation says. */
    AgendaItem setAside(String operation, Target target, String reason, Viewer viewer) {
        Point point = permit(operation, target, viewer);
        String next = states.machine().require(operation, point, viewer);
        point.item().setAside(Status.valueOf(next), reason);
        topics.released(point.item().topicId());
        return point.item();
    }

    /** The item and its meeting, locked, if the operation may be done to it now. */
    public Point permit(String operation, Target target, Viewer viewer) {
        Consultation meeting = consultations.lock(target.consultationId(), viewer);
        AgendaItem item = items.get(target.consultationId(), target.itemId(), viewer);
        ETags.require(target.ifMatch(), item.version());
        Point point = new Point(item, meeting);
        states.machine().require(operation, point, viewer);
        return point;
    }

    private ChairTopics requireChairs(Consultation meeting) {
        if (!output(meeting).discusses().isEmpty()) {
            throw refused("chairs-discuss-topics");
        }
        return topics;
    }

    private void putCaseOn(UUID caseId, Consultation meeting, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(caseId, viewer);
        if (!output(meeting).discusses().contains(caseFile.kind())) {
            throw refused("case-fits-table");
        }
        if (!meeting.tableId().equals(caseFile.tableId())) {
            throw refused("case-of-this-table");
        }
        if (items.caseWaits(caseId)) {
            throw refused("waits-on-one-agenda");
        }
        caseStates.move("putOnAgenda", caseFile, viewer);
        Instant now = Instant.now();
        timeline.add(caseFile, Kind.PUT_ON_AGENDA, now, "consultation", meeting.id());
        events.tell(caseFile, "nl.ketenhuis.consultation-planned.v1", now, viewer.traceId());
    }

    private TableOutput output(Consultation meeting) {
        return TableOutput.of(tables.get(meeting.houseId(), meeting.tableId()).type());
    }

    private static Refused refused(String guard) {
        return new Refused(
                Refusal.of(ProblemCategory.CONFLICT, "guard-" + guard).withGuard(guard));
    }
}
