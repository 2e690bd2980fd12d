package nl.ketenhuis.gateway.answer;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.CompletableFuture;
import nl.ketenhuis.gateway.audit.Recording;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.CurrentCall;
import nl.ketenhuis.gateway.problem.FaultLog;
import nl.ketenhuis.gateway.problem.Faults;
import nl.ketenhuis.gateway.problem.ProblemBody;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** The last that is done to a resource's answer: an error becomes a problem, and its record is written before it leaves. */
@Provider
@Priority(Integer.MIN_VALUE)
class AnswerFilter implements ContainerResponseFilter {

    private final CurrentCall current;
    private final Recording recording;

    AnswerFilter(CurrentCall current, Recording recording) {
        this.current = current;
        this.recording = recording;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Call call = current.get();
        if (response.getStatus() >= 400 && !isProblem(response)) {
            become(response, ProblemMapper.response(Faults.refusal(response.getStatus()), call));
        }
        CompletableFuture<Void> written =
                recording.record(call, response.getStatus()).toCompletableFuture();
        if (written.isDone() && !written.isCompletedExceptionally()) {
            return;
        }
        ResteasyReactiveContainerRequestContext suspended = (ResteasyReactiveContainerRequestContext) request;
        suspended.suspend();
        written.whenComplete((done, failure) -> {
            if (failure != null) {
                FaultLog.write(
                        Refusals.UNRECORDED, failure, "record", call.trace().id());
                become(response, ProblemMapper.response(Refusals.UNRECORDED, call));
            }
            suspended.resume();
        });
    }

    private static boolean isProblem(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return type != null && ProblemBody.MEDIA_TYPE.equals(type.getType() + "/" + type.getSubtype());
    }

    private static void become(ContainerResponseContext response, Response problem) {
        response.setStatus(problem.getStatus());
        response.getHeaders().remove("Location");
        response.getHeaders().remove("ETag");
        problem.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        response.setEntity(problem.getEntity(), null, problem.getMediaType());
    }
}
