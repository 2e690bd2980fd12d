package nl.ketenhuis.disclosure;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.gateway.identity.Caller;

/**
 * A caller as the register knows it: placed in a house, acting for an organisation that takes part there today.
 *
 * @param houseWide whether its role shows it the whole house
 * @param municipality the municipality its organisation is, if it is one
 * @param purpose the purpose it named, if that is in force for its organisation here
 */
public record Viewer(
        Caller caller,
        UUID houseId,
        String houseCode,
        UUID organisationId,
        String organisation,
        Optional<String> municipality,
        boolean houseWide,
        Optional<Purpose> purpose) {

    public String subject() {
        return caller.subject();
    }

    public String traceId() {
        return caller.traceId();
    }

    public Set<String> roles() {
        return caller.roles();
    }
}
