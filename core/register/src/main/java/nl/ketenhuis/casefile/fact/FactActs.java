package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.acting.CaseActs.Request;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Does an act on one fact of the viewer's own organisation, with the row of its case locked. */
@ApplicationScoped
class FactActs {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final CaseFiles caseFiles;
    private final Facts facts;
    private final EntityManager entityManager;

    FactActs(
            Viewers viewers,
            IdempotentRequests requests,
            CaseFiles caseFiles,
            Facts facts,
            EntityManager entityManager) {
        this.viewers = viewers;
        this.requests = requests;
        this.caseFiles = caseFiles;
        this.facts = facts;
        this.entityManager = entityManager;
    }

    /** What is done to the fact. */
    @FunctionalInterface
    interface Act {

        void on(CaseFact fact, CaseFile caseFile, Viewer viewer);
    }

    Response run(Request request, Act act, Function<Viewer, Response> answer) {
        Viewer viewer = viewers.currentWithPurpose();
        String object = "/case-facts/" + request.id();
        ActRequest once = new ActRequest(viewer, request.operation(), object, request.key(), request.body());
        return requests.once(
                once,
                () -> {
                    CaseFact seen = facts.own(request.id(), viewer);
                    CaseFile caseFile = caseFiles.lock(seen.caseId(), viewer);
                    entityManager.refresh(seen);
                    ETags.require(request.ifMatch(), seen.version());
                    act.on(seen, caseFile, viewer);
                    return viewer;
                },
                answer);
    }
}
