package nl.ketenhuis.plan.work;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.audit.AuditEntry;
import nl.ketenhuis.audit.AuditTrail;
import nl.ketenhuis.audit.Traces;
import nl.ketenhuis.audit.Verb;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.PlainSql;
import org.jboss.logging.Logger;

/**
 * One round: every watch names suspects, and each case is looked at in a transaction of its own. A case that is in anyone's
 * hand is skipped (it comes round again), so that instances share the work, nothing is found twice, and no one waits.
 */
@ApplicationScoped
class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final String TAKE = "select c.* from case_file c where c.id = :id for no key update skip locked";

    private final EntityManager entityManager;
    private final PlainSql sql;
    private final AuditTrail auditTrail;
    private final WatchConfig config;
    private final List<Watch> watches;

    Round(
            EntityManager entityManager,
            PlainSql sql,
            AuditTrail auditTrail,
            WatchConfig config,
            @All List<Watch> watches) {
        this.entityManager = entityManager;
        this.sql = sql;
        this.auditTrail = auditTrail;
        this.config = config;
        this.watches = watches;
    }

    void make() {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        for (Watch watch : watches) {
            QuarkusTransaction.requiringNew()
                    .call(() -> List.copyOf(watch.suspects(today, config.batch())))
                    .forEach(suspect -> lookApart(watch, suspect, today));
        }
    }

    /** What fails in one case does not keep the others waiting. */
    private void lookApart(Watch watch, UUID caseId, LocalDate today) {
        try {
            QuarkusTransaction.requiringNew().run(() -> look(watch, caseId, today));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "The watch %s failed in case %s; the next round tries again", watch.name(), caseId);
        }
    }

    private void look(Watch watch, UUID caseId, LocalDate today) {
        take(caseId).ifPresent(caseFile -> {
            String traceId = Traces.current();
            if (watch.look(caseFile, today, traceId) > 0) {
                entityManager.flush();
                auditTrail.record(entry(watch, caseFile, traceId));
            }
        });
    }

    private Optional<CaseFile> take(UUID caseId) {
        @SuppressWarnings("unchecked")
        List<CaseFile> taken = entityManager
                .createNativeQuery(TAKE, CaseFile.class)
                .setParameter("id", caseId)
                .getResultList();
        return taken.stream().findFirst();
    }

    private AuditEntry entry(Watch watch, CaseFile caseFile, String traceId) {
        String house = sql.list("select code from house where id = ?", row -> row.getString(1), caseFile.houseId())
                .get(0);
        return new AuditEntry(
                Optional.of(house),
                Instant.now(),
                watch.name(),
                Verb.ALTER,
                "/cases/" + caseFile.id(),
                "DONE",
                "watch",
                "system:watch",
                Optional.empty(),
                Optional.empty(),
                traceId);
    }
}
