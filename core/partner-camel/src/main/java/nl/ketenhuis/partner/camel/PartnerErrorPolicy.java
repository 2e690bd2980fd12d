package nl.ketenhuis.partner.camel;

import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.NoticeRefused;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.RouteConfigurationDefinition;

/**
 * What a partner's call is answered when it fails, the same for all partners. A route takes part by {@code
 * routeConfigurationId("partner")}.
 *
 * <p>Malformed: 400 with all faults. Not allowed: 403. The register cannot store anything now: 503, come back. Anything
 * else: 500. Nothing is tried twice here: the partner has the message and repeats it.
 */
public final class PartnerErrorPolicy extends RouteConfigurationBuilder {

    @Override
    public void configuration() {
        RouteConfigurationDefinition policy = routeConfiguration("partner");
        policy.onException(MalformedMessage.class)
                .handled(true)
                .process(new ProblemReply(PartnerErrorPolicy::malformed));
        policy.onException(NoticeRefused.class)
                .handled(true)
                .process(new ProblemReply(refused -> Problem.of(403, "notice-refused")));
        policy.onException(Exception.class).handled(true).process(new ProblemReply(PartnerErrorPolicy::unexpected));
    }

    private static Problem malformed(Exception failure) {
        return new Problem(400, "malformed-message", ((MalformedMessage) failure).faults());
    }

    private static Problem unexpected(Exception failure) {
        return RegisterOutage.isCauseOf(failure)
                ? Problem.of(503, "register-unavailable")
                : Problem.of(500, "internal-error");
    }
}
