package nl.ketenhuis.gateway.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a verified token says of who bears it; one call of theirs makes it a {@link Caller}.
 *
 * @param subject the {@code sub} of the token
 * @param clientId the {@code azp} of the token
 * @param organisation OIN, twenty digits; absent when the token names none
 * @param house code of the Safety House; absent for a partner system that serves all houses
 * @param roles realm roles
 * @param until when the token ends
 */
record Account(
        String subject,
        String clientId,
        Optional<String> organisation,
        Optional<String> house,
        Set<String> roles,
        Instant until) {

    private static final Pattern PURPOSE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /**
     * The caller of one call.
     *
     * @param purpose header {@code Processing-Purpose}, or null
     */
    Caller caller(String purpose, String address, String traceId) {
        return new Caller(
                subject,
                clientId,
                organisation,
                house,
                roles,
                roles.contains("partner-system"),
                address,
                traceId,
                Optional.ofNullable(purpose).filter(PURPOSE.asMatchPredicate()));
    }
}
