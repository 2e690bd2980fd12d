package nl.ketenhuis.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Removes answers nobody asks for again, which may hold personal data: in small transactions, each skipping what another
 * instance has in hand, so that nothing waits for it.
 */
@ApplicationScoped
class ForgottenRequests {

    private static final String REMOVE = """
            delete from idempotent_request r using (
              select client, key from idempotent_request
              where recorded_at < now() - make_interval(secs => :kept)
              order by recorded_at limit :most for update skip locked) old
            where r.client = old.client and r.key = old.key""";

    private final EntityManager entityManager;
    private final RequestsConfig config;

    ForgottenRequests(EntityManager entityManager, RequestsConfig config) {
        this.entityManager = entityManager;
        this.config = config;
    }

    /** Removes all that are older than they are kept. */
    void remove() {
        int removed;
        do {
            removed = QuarkusTransaction.requiringNew().call(this::removeSome);
        } while (removed == config.batch());
    }

    private int removeSome() {
        return entityManager
                .createNativeQuery(REMOVE)
                .setParameter("kept", (double) config.kept().toSeconds())
                .setParameter("most", config.batch())
                .executeUpdate();
    }
}
