package nl.ketenhuis.gateway.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.CurrentCall;
import nl.ketenhuis.gateway.problem.FaultLog;
import nl.ketenhuis.gateway.problem.Faults;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemBody;
import nl.ketenhuis.gateway.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever is thrown behind a resource is answered with a problem. */
class ProblemMapper {

    private final CurrentCall current;

    ProblemMapper(CurrentCall current) {
        this.current = current;
    }

    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        ConstraintViolationException.class,
        ValidationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    Response map(Throwable thrown) {
        Call call = current.get();
        Refusal refusal = refusal(thrown);
        FaultLog.write(
                refusal,
                thrown,
                call.method() + " " + call.shownPath(),
                call.trace().id());
        return response(refusal, call);
    }

    static Response response(Refusal refusal, Call call) {
        call.answeredWith(refusal.code());
        Response.ResponseBuilder response = Response.status(refusal.category().status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(ProblemBody.bytes(
                        refusal,
                        ProblemHeaders.language(call),
                        call.shownPath(),
                        call.trace().id()));
        ProblemHeaders.of(refusal, call).forEach(response::header);
        return response.build();
    }

    private static Refusal refusal(Throwable thrown) {
        return thrown instanceof JsonProcessingException
                ? Refusal.invalid(List.of(InputError.at("", "other")))
                : Faults.refusal(thrown);
    }
}
