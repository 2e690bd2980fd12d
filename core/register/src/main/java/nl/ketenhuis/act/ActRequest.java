package nl.ketenhuis.act;

import nl.ketenhuis.disclosure.Viewer;

/**
 * A request for an act.
 *
 * @param operation operation id of the contract
 * @param object what it is about: a path, without personal data
 * @param key value of {@code Idempotency-Key}, null when absent
 * @param payload the body as it was read; with operation and object it makes the request the same or another
 */
public record ActRequest(Viewer viewer, String operation, String object, String key, Object payload) {}
