package nl.ketenhuis.consultation.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.consultation.topic.ChairTopic.Entry;
import nl.ketenhuis.consultation.topic.ChairTopic.Status;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** The matters for the chairs of a house, and what becomes of them. Changes are made in the caller's transaction. */
@ApplicationScoped
public class ChairTopics implements PanacheRepositoryBase<ChairTopic, UUID> {

    private final StateMachine<ChairTopic> machine;

    ChairTopics(StateMachines machines) {
        this.machine = machines.of("chair-topic", topic -> topic.status().name(), Map.of());
    }

    /** Puts a matter on the agenda of a meeting of chairs. */
    public void putOn(UUID id, Viewer viewer) {
        ChairTopic topic = lock(id, viewer);
        topic.become(Status.valueOf(machine.require("putOnAgenda", topic, viewer)));
    }

    /**
     * Lets a matter wait again, because it was not discussed.
     *
     * @param id null when the item was about a case
     */
    public void released(UUID id) {
        Optional.ofNullable(id).map(this::findById).ifPresent(topic -> topic.become(Status.RAISED));
    }

    /** The chairs have discussed it. */
    public void conclude(UUID id, String conclusion, Viewer viewer) {
        new InputFaults().revealing(conclusion, "/approach").refuse();
        ChairTopic topic = lock(id, viewer);
        machine.require("holdAgendaItem", topic, viewer);
        topic.conclude(conclusion);
    }

    ChairTopic raise(Entry entry, Viewer viewer) {
        new InputFaults()
                .revealing(entry.title(), "/title")
                .revealing(entry.text(), "/text")
                .refuse();
        ChairTopic topic = new ChairTopic(entry, viewer);
        persist(topic);
        return topic;
    }

    ChairTopic withdraw(UUID id, String ifMatch, String reason, Viewer viewer) {
        ChairTopic topic = lock(id, viewer);
        ETags.require(ifMatch, topic.version());
        machine.require("withdrawChairTopic", topic, viewer);
        topic.withdraw(reason);
        return topic;
    }

    ChairTopic get(UUID id, Viewer viewer) {
        return find("id = ?1 and houseId = ?2", id, viewer.houseId())
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Newest first. */
    List<ChairTopic> list(Viewer viewer, Optional<Status> status, Optional<UUID> before, int atMost) {
        UUID last = before.orElse(new UUID(-1, -1));
        return status.map(wanted -> find(
                        "houseId = ?1 and id < ?2 and status = ?3 order by id desc", viewer.houseId(), last, wanted))
                .orElseGet(() -> find("houseId = ?1 and id < ?2 order by id desc", viewer.houseId(), last))
                .range(0, atMost - 1)
                .list();
    }

    List<Allowed> allowed(ChairTopic topic, Viewer viewer) {
        return machine.allowed(topic, viewer);
    }

    private ChairTopic lock(UUID id, Viewer viewer) {
        return find("id = ?1 and houseId = ?2", id, viewer.houseId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }
}
