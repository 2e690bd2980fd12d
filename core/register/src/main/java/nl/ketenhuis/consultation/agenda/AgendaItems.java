package nl.ketenhuis.consultation.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.agenda.AgendaItem.Status;
import nl.ketenhuis.consultation.topic.ChairTopics;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Agendas as a viewer may see them: of a meeting in sight, the items on cases in sight (I-21). Who chairs the meeting sees
 * all of its items but those on shielded cases.
 */
@ApplicationScoped
public class AgendaItems implements PanacheRepositoryBase<AgendaItem, UUID> {

    private static final String ITEM = "select i, c.number, t.title, o.id from AgendaItem i"
            + " join Consultation k on k.id = i.consultationId"
            + " left join CaseFile c on c.id = i.caseId left join ChairTopic t on t.id = i.topicId"
            + " left join Outcome o on o.itemId = i.id where i.consultationId = :meeting and ";

    private final EntityManager entityManager;
    private final ChairTopics topics;

    AgendaItems(EntityManager entityManager, ChairTopics topics) {
        this.entityManager = entityManager;
        this.topics = topics;
    }

    /**
     * An item with what it is about.
     *
     * @param caseNumber null for a topic
     * @param title null for a case
     * @param outcomeId null until it is dealt with
     */
    public record Row(AgendaItem item, String caseNumber, String title, UUID outcomeId) {}

    /** @throws Refused 404, the same whether it does not exist or may not be known */
    public AgendaItem get(UUID consultationId, UUID id, Viewer viewer) {
        return row(consultationId, id, viewer).item();
    }

    Row row(UUID consultationId, UUID id, Viewer viewer) {
        return query(" and i.id = :id", consultationId, viewer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** In the order of the agenda. */
    List<Row> list(UUID consultationId, Optional<Place> after, Viewer viewer, int atMost) {
        String narrow =
                after.isPresent() ? " and (i.position > :position or i.position = :position and i.id > :id)" : "";
        TypedQuery<Row> query = query(narrow + " order by i.position, i.id", consultationId, viewer)
                .setMaxResults(atMost);
        after.ifPresent(
                place -> query.setParameter("position", place.position()).setParameter("id", place.id()));
        return query.getResultList();
    }

    /** A place on the agenda. */
    record Place(int position, UUID id) {}

    /** What waits to be dealt with, in its order. The meeting must be locked. */
    List<AgendaItem> waiting(UUID consultationId) {
        return list("consultationId = ?1 and status = ?2 order by position, id", consultationId, Status.PLANNED);
    }

    boolean caseWaits(UUID caseId) {
        return count("caseId = ?1 and status = ?2", caseId, Status.PLANNED) > 0;
    }

    /** Lets what waits on the agenda of a meeting wait for another. */
    public void release(Consultation meeting, String reason) {
        for (AgendaItem item : waiting(meeting.id())) {
            item.setAside(Status.REMOVED, reason);
            topics.released(item.topicId());
        }
    }

    private TypedQuery<Row> query(String narrow, UUID consultationId, Viewer viewer) {
        String condition = Consultations.inSight("k", viewer) + " and (i.caseId is null or ("
                + CaseScope.condition("c", viewer)
                + ") or k.chairSubject = :scopeSubject and c.shielded = false)";
        TypedQuery<Row> query =
                entityManager.createQuery(ITEM + condition + narrow, Row.class).setParameter("meeting", consultationId);
        Consultations.bind(query, viewer);
        CaseScope.bind(query, viewer);
        return query;
    }
}
