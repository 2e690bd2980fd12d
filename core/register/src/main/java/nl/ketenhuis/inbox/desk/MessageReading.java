package nl.ketenhuis.inbox.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.inbox.InboundMessage;
import nl.ketenhuis.vault.Vault;

/**
 * Shows an operator a message with its text, personal numbers masked. The text about a shielded person is shown only to who
 * may know of that person.
 */
@ApplicationScoped
class MessageReading {

    private final LinkablePersons persons;
    private final Vault vault;

    MessageReading(LinkablePersons persons, Vault vault) {
        this.persons = persons;
        this.vault = vault;
    }

    /** The text that counts, or nothing when the viewer may not read it. */
    Optional<String> text(InboundMessage message, Viewer viewer) {
        return mayRead(viewer, message.personId())
                ? Optional.of(NumberMask.hide(vault.open(message.text())))
                : Optional.empty();
    }

    private boolean mayRead(Viewer viewer, UUID personId) {
        return personId == null || !persons.of(viewer, List.of(personId)).isEmpty();
    }

    /** A repaired text with the numbers that were hidden from the operator put back. */
    String restored(String repaired, InboundMessage message) {
        return NumberMask.restore(repaired, vault.open(message.text()));
    }
}
