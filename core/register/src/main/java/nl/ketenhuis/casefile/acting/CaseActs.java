package nl.ketenhuis.casefile.acting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.reading.CaseReading;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Does an act on one case: once for its key, on the version that was meant, in one transaction with its record. */
@ApplicationScoped
public class CaseActs {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final CaseFiles caseFiles;
    private final CaseReading reading;

    CaseActs(Viewers viewers, IdempotentRequests requests, CaseFiles caseFiles, CaseReading reading) {
        this.viewers = viewers;
        this.requests = requests;
        this.caseFiles = caseFiles;
        this.reading = reading;
    }

    /**
     * A request for an act on a case, or on something of one.
     *
     * @param operation operation id of the contract
     * @param id of the case, or of that thing
     * @param body as it was read; makes the request the same as an earlier one, or another
     */
    public record Request(String operation, UUID id, String ifMatch, String key, Object body) {}

    /** What is done to the locked case. */
    @FunctionalInterface
    public interface Act {

        void on(CaseFile caseFile, Viewer viewer);
    }

    /** What is done to the locked case, and what it is answered with. */
    @FunctionalInterface
    public interface AnsweredAct {

        Response on(CaseFile caseFile, Viewer viewer);
    }

    /** Does the act and answers with the case as it then stands. */
    public Response run(Request request, Act act) {
        return answer(request, (caseFile, viewer) -> {
            act.on(caseFile, viewer);
            return reading.acted(caseFile, viewer);
        });
    }

    /** Does the act, which gives its own answer. */
    public Response answer(Request request, AnsweredAct act) {
        return once(request, viewer -> act.on(caseFiles.lock(request.id(), request.ifMatch(), viewer), viewer));
    }

    /**
     * The same, where something else has to be locked before the case, so that two acts never wait for each other.
     *
     * @param first locks it
     */
    public Response answer(Request request, Consumer<Viewer> first, AnsweredAct act) {
        return once(request, viewer -> {
            first.accept(viewer);
            return act.on(caseFiles.lock(request.id(), request.ifMatch(), viewer), viewer);
        });
    }

    /** Adds something to the locked case, whichever version of it was read, and answers when it is written. */
    public <T> Response add(
            Request request, BiFunction<CaseFile, Viewer, T> act, BiFunction<T, Viewer, Response> answer) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                once(request, viewer),
                () -> act.apply(caseFiles.lock(request.id(), viewer), viewer),
                added -> answer.apply(added, viewer));
    }

    private Response once(Request request, Function<Viewer, Response> act) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(once(request, viewer), () -> act.apply(viewer));
    }

    private static ActRequest once(Request request, Viewer viewer) {
        String object = "/cases/" + request.id();
        return new ActRequest(viewer, request.operation(), object, request.key(), request.body());
    }
}
