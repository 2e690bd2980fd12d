package nl.ketenhuis.person.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.inbox.WaitEnding;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.person.Candidate;
import nl.ketenhuis.person.review.MatchReview.Decision;
import nl.ketenhuis.person.review.MatchReview.Status;
import nl.ketenhuis.vault.Vault;

/** The questions whom messages are about. */
@ApplicationScoped
public class MatchReviews implements PanacheRepositoryBase<MatchReview, UUID>, WaitEnding {

    private final ObjectMapper json;
    private final Vault vault;

    MatchReviews(ObjectMapper json, Vault vault) {
        this.json = json;
        this.vault = vault;
    }

    /**
     * Asks a human whom a message is about, in the transaction that parks it. There is one review for each message: when it
     * is there already, it is brought up to date and open again.
     *
     * @param subject has a name: without one, nobody could be meant by likeness
     */
    public void open(
            UUID houseId, UUID inboundMessageId, String partner, SubjectReference subject, List<Candidate> candidates) {
        MatchReview review =
                findOfMessage(inboundMessageId).orElseGet(() -> new MatchReview(houseId, inboundMessageId, partner));
        review.ask(vault.seal(write(ReviewedName.of(subject))), candidates);
        persist(review);
    }

    /** A message that waited has found its person, or will never: its question needs no answer any more. */
    @Override
    public void over(UUID messageId, Optional<UUID> personId, String by) {
        findOfMessage(messageId)
                .filter(review -> review.status() == Status.OPEN)
                .ifPresent(review -> review.decide(
                        personId.isPresent() ? Decision.SAME_PERSON : Decision.NOBODY, personId, by, null));
    }

    /** Oldest first: who waits longest comes first. */
    List<MatchReview> list(UUID houseId, Optional<Status> status, Optional<UUID> after, int atMost) {
        UUID last = after.orElse(new UUID(0, 0));
        return status.map(wanted -> find("houseId = ?1 and id > ?2 and status = ?3 order by id", houseId, last, wanted))
                .orElseGet(() -> find("houseId = ?1 and id > ?2 order by id", houseId, last))
                .range(0, atMost - 1)
                .list();
    }

    MatchReview get(UUID houseId, UUID id) {
        return find("id = ?1 and houseId = ?2", id, houseId)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The message a review is about. Messages are locked before their reviews, everywhere. */
    UUID messageOf(UUID houseId, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select r.inboundMessageId from MatchReview r where r.id = :id and r.houseId = :house",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("house", houseId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    MatchReview lock(UUID houseId, UUID id) {
        return find("id = ?1 and houseId = ?2", id, houseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The person as the message names them. */
    ReviewedName nameOf(MatchReview review) {
        try {
            return json.readValue(vault.open(review.subject()), ReviewedName.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("review " + review.id() + " cannot be read");
        }
    }

    private Optional<MatchReview> findOfMessage(UUID inboundMessageId) {
        return find("inboundMessageId", inboundMessageId).firstResultOptional();
    }

    private String write(ReviewedName name) {
        try {
            return json.writeValueAsString(name);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a name cannot be written");
        }
    }
}
