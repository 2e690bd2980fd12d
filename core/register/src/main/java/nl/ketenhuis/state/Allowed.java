package nl.ketenhuis.state;

import java.util.Optional;

/**
 * Something that may be done now.
 *
 * @param operation operation id of the contract
 * @param to state it leads to, if it changes the state
 */
public record Allowed(String operation, Optional<String> to) {}
