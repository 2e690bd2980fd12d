package nl.ketenhuis.gateway.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls, for which organisation, and why: taken from the verified token and from nothing else the caller says, but for
 * the purpose (S-SEC-6, GW-06, GW-22).
 *
 * @param subject the {@code sub} of the token: a person's or a system's account
 * @param clientId the {@code azp} of the token: the client application
 * @param organisation the organisation's OIN, twenty digits; absent when the token names none
 * @param house code of the Safety House the caller works in; absent for a partner system that serves all houses
 * @param roles realm roles
 * @param system whether this is a partner's system (role {@code partner-system}) rather than a person
 * @param address the network address the call came from
 * @param traceId the W3C trace id of the call, 32 hexadecimal digits
 * @param purpose the processing purpose (doelbinding) named by header {@code Processing-Purpose}; well-formed, not yet judged
 */
public record Caller(
        String subject,
        String clientId,
        Optional<String> organisation,
        Optional<String> house,
        Set<String> roles,
        boolean system,
        String address,
        String traceId,
        Optional<String> purpose) {

    public Caller {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(traceId, "traceId");
        Objects.requireNonNull(purpose, "purpose");
        roles = Set.copyOf(roles);
    }

    /** Whether the token bears this realm role. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
