package nl.ketenhuis.partner.camel;

import java.util.Optional;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.jboss.logging.Logger;

/** The end of a route that failed: answers with a problem. What is our own fault is logged here, once. */
final class ProblemReply implements Processor {

    private static final Logger LOG = Logger.getLogger(ProblemReply.class);
    private static final String RETRY_AFTER_SECONDS = "30";

    private final Function<Exception, Problem> toProblem;

    ProblemReply(Function<Exception, Problem> toProblem) {
        this.toProblem = toProblem;
    }

    @Override
    public void process(Exchange exchange) {
        Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        Problem problem = toProblem.apply(failure);
        String traceId = TraceId.of(exchange);
        if (problem.status() >= 500) {
            LOG.errorf(
                    "Partner message failed route=%s status=%d traceId=%s trouble=%s",
                    exchange.getFromRouteId(), problem.status(), traceId, Trouble.of(failure));
        }
        answer(exchange.getMessage(), problem, traceId);
    }

    private static void answer(Message message, Problem problem, String traceId) {
        String language = message.getHeader("Accept-Language", String.class);
        String path = Optional.ofNullable(message.getHeader(Exchange.HTTP_PATH, String.class))
                .orElse("/");
        ReceiptReply.answer(message, problem.status(), Problem.MEDIA_TYPE, problem.json(language, path, traceId));
        if (problem.status() == 503) {
            message.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
    }
}
