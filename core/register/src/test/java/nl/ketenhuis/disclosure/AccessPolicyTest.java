package nl.ketenhuis.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ketenhuis.gateway.identity.Caller;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {

    private static final AccessPolicy POLICY = new AccessPolicy();

    @Test
    void everyOperationOfTheContractHasAPolicyAndNoOtherHas() throws IOException {
        assertEquals(
                operationsOfTheContract(), new TreeSet<>(POLICY.operations().keySet()));
        POLICY.operations().forEach((operation, roles) -> assertFalse(roles.isEmpty(), operation));
    }

    @Test
    void whatIsNotWrittenIsDenied() {
        assertFalse(POLICY.permits("inventedOperation", caller("process-director")));
        assertFalse(POLICY.permits("getCase", caller("invented-role")));
        assertFalse(POLICY.section("inventedSection", Set.of("process-director")));
        assertTrue(POLICY.permits("getCase", caller("process-director")));
    }

    @Test
    void anOperatorSeesMessagesButNoCases() {
        assertTrue(POLICY.permits("listInboundMessages", caller("operator")));
        assertFalse(POLICY.permits("listCases", caller("operator")));
        assertFalse(POLICY.houseWide(Set.of("operator")));
    }

    private static Caller caller(String role) {
        return new Caller(
                "s", "c", Optional.empty(), Optional.empty(), Set.of(role), false, "::1", "0", Optional.empty());
    }

    private static Set<String> operationsOfTheContract() throws IOException {
        JsonNode contract = new ObjectMapper()
                .readTree(AccessPolicyTest.class.getResourceAsStream("/META-INF/ketenhuis/openapi.json"));
        Set<String> operations = new TreeSet<>();
        contract.get("paths")
                .forEach(path -> path.forEach(operation -> Optional.ofNullable(operation.get("operationId"))
                        .ifPresent(id -> operations.add(id.asText()))));
        return operations;
    }
}
