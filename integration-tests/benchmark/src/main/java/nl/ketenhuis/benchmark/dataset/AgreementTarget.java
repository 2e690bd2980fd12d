package nl.ketenhuis.benchmark.dataset;

import java.util.UUID;

/**
 * An agreement that may be changed, the only target in its case.
 *
 * @param responsible id of the organisation that made the promise
 */
public record AgreementTarget(UUID agreementId, UUID responsible) {}
