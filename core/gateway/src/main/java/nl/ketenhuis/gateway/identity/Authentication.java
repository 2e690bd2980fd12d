package nl.ketenhuis.gateway.identity;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.ketenhuis.gateway.config.GatewayConfig;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds out who calls, from the one bearer token in the {@code Authorization} header (GW-09 to GW-13). */
@ApplicationScoped
public class Authentication {

    private static final String BEARER = "bearer ";

    private final VerifiedTokens verified;

    Authentication(GatewayConfig config) {
        this.verified = new VerifiedTokens(config.tokenTrust());
    }

    /**
     * The caller; fails with {@link Refused} when there is no valid token.
     *
     * @param address where the call came from
     */
    public Uni<Caller> of(RoutingContext context, String address, String traceId) {
        List<String> headers = context.request().headers().getAll("Authorization");
        if (headers.size() != 1 || !headers.get(0).toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Uni.createFrom().failure(unauthenticated());
        }
        String token = headers.get(0).substring(BEARER.length());
        return verified.find(token)
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> verify(context).invoke(account -> verified.keep(token, account)))
                .map(account -> account.caller(context.request().getHeader("Processing-Purpose"), address, traceId));
    }

    private static Uni<Account> verify(RoutingContext context) {
        return QuarkusHttpUser.getSecurityIdentity(context, null)
                .onFailure()
                .transform(Authentication::refused)
                .map(Authentication::account);
    }

    private static Account account(SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
            return new TokenClaims(token).account();
        }
        throw unauthenticated();
    }

    private static Refused refused(Throwable thrown) {
        return thrown instanceof AuthenticationException || thrown instanceof SecurityException
                ? unauthenticated(thrown)
                : new Refused(
                        Refusal.of(ProblemCategory.BUSY, "login-unavailable").withRetryAfter(Duration.ofSeconds(5)),
                        thrown);
    }

    /** The caller could not be authenticated. */
    static Refused unauthenticated() {
        return unauthenticated(null);
    }

    private static Refused unauthenticated(Throwable cause) {
        return new Refused(Refusal.of(ProblemCategory.UNAUTHENTICATED, "unauthenticated"), cause);
    }
}
