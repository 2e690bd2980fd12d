package nl.ketenhuis.gateway.answer;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.ketenhuis.gateway.audit.Recording;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.problem.FaultLog;
import nl.ketenhuis.gateway.problem.Faults;
import nl.ketenhuis.gateway.problem.ProblemBody;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;

/** Answers calls that are refused at the HTTP layer, before or beside any resource. */
@ApplicationScoped
public class Refusals {

    /** What is answered when the use of an operation cannot be written down. */
    static final Refusal UNRECORDED =
            Refusal.of(ProblemCategory.BUSY, "audit-unavailable").withRetryAfter(Duration.ofSeconds(5));

    private final Recording recording;

    Refusals(Recording recording) {
        this.recording = recording;
    }

    /** Answers with the problem something thrown stands for. */
    public void answer(Call call, Throwable thrown) {
        Refusal refusal = Faults.refusal(thrown);
        FaultLog.write(
                refusal,
                thrown,
                call.method() + " " + call.shownPath(),
                call.trace().id());
        answer(call, refusal);
    }

    /** Answers with a problem, once its record is written. */
    public void answer(Call call, Refusal refusal) {
        Context context = Vertx.currentContext();
        call.answeredWith(refusal.code());
        recording.record(call, refusal.category().status()).whenComplete((done, failure) -> {
            Refusal answer = failure == null ? refusal : UNRECORDED;
            FaultLog.write(answer, failure, "record", call.trace().id());
            if (context == null || Vertx.currentContext() == context) {
                write(call, answer);
            } else {
                context.runOnContext(ignored -> write(call, answer));
            }
        });
    }

    private static void write(Call call, Refusal refusal) {
        HttpServerResponse response = call.context().response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        ProblemHeaders.of(refusal, call).forEach(response::putHeader);
        response.setStatusCode(refusal.category().status())
                .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                .end(Buffer.buffer(ProblemBody.bytes(
                        refusal,
                        ProblemHeaders.language(call),
                        call.shownPath(),
                        call.trace().id())));
        drain(call);
    }

    /** Lets what the caller still sends run by, so that it gets to read the answer. */
    private static void drain(Call call) {
        if (!call.context().request().isEnded()) {
            call.context().request().resume();
        }
    }
}
