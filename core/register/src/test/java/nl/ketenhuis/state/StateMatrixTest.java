package nl.ketenhuis.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ketenhuis.disclosure.AccessPolicies;
import nl.ketenhuis.disclosure.AccessPolicy;
import org.junit.jupiter.api.Test;

/** Holds the document to the tables. With {@code STATES_WRITE=true} in the environment it writes it anew. */
class StateMatrixTest {

    private static final Path DOCUMENT = Path.of("../../docs/states.md");

    private final AccessPolicy policy = AccessPolicies.asWritten();
    private final StateMachines machines = new StateMachines(policy);

    @Test
    void theDocumentSaysWhatTheTablesSay() throws IOException {
        String made = new StateMatrix(policy).of(machines.tables());
        if (System.getenv("STATES_WRITE") != null) {
            Files.writeString(DOCUMENT, made);
        }
        assertEquals(made, Files.readString(DOCUMENT), "run this test once with STATES_WRITE=true");
    }
}
