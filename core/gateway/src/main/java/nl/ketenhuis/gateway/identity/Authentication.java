package nl.ketenhuis.gateway.identity;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** Finds out who calls, from the one bearer token in the {@code Authorization} header (GW-09 to GW-13). */
public final class Authentication {

    private static final String BEARER = "bearer ";

    private Authentication() {}

    /**
     * The caller; fails with {@link Refused} when there is no valid token.
     *
     * @param reading makes a caller of a verified token
     */
    public static Uni<Caller> of(RoutingContext context, Function<SecurityIdentity, Caller> reading) {
        List<String> headers = context.request().headers().getAll("Authorization");
        if (headers.size() != 1 || !headers.get(0).toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Uni.createFrom().failure(unauthenticated());
        }
        return QuarkusHttpUser.getSecurityIdentity(context, null)
                .onFailure()
                .transform(Authentication::refused)
                .onItem()
                .transform(identity -> {
                    if (identity == null || identity.isAnonymous()) {
                        throw unauthenticated();
                    }
                    return reading.apply(identity);
                });
    }

    private static Refused refused(Throwable thrown) {
        return thrown instanceof AuthenticationException || thrown instanceof SecurityException
                ? unauthenticated(thrown)
                : new Refused(
                        Refusal.of(ProblemCategory.BUSY, "login-unavailable").withRetryAfter(Duration.ofSeconds(5)),
                        thrown);
    }

    /** The caller could not be authenticated. */
    public static Refused unauthenticated() {
        return unauthenticated(null);
    }

    private static Refused unauthenticated(Throwable cause) {
        return new Refused(Refusal.of(ProblemCategory.UNAUTHENTICATED, "unauthenticated"), cause);
    }
}
