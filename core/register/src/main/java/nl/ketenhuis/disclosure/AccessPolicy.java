package nl.ketenhuis.disclosure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.operation.OperationPolicy;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The policy as written in {@code access-policy.yaml}: which roles may use an operation, see a whole house's cases, and see
 * a section of a dossier. What is not written there is denied (I-10).
 */
@ApplicationScoped
public class AccessPolicy implements OperationPolicy {

    /** Roles are named once and referred to by each operation; the file is our own. */
    private static final int MOST_ALIASES = 10_000;

    private final Rules rules;

    AccessPolicy() {
        rules = read();
    }

    @Override
    public boolean permits(String operationId, Caller caller) {
        return anyOf(rules.operations().getOrDefault(operationId, Set.of()), caller.roles());
    }

    /** Whether these roles see every case of their house that is not shielded, rather than those they take part in. */
    public boolean houseWide(Set<String> roles) {
        return anyOf(rules.houseWide(), roles);
    }

    /** Whether these roles see every item of their own municipality's aftercare work list. */
    public boolean ownMunicipality(Set<String> roles) {
        return anyOf(rules.ownMunicipality(), roles);
    }

    /** Whether these roles see this section of a dossier they may open. */
    public boolean section(String name, Set<String> roles) {
        return anyOf(rules.sections().getOrDefault(name, Set.of()), roles);
    }

    /** Every operation the policy speaks of, with the roles that may use it. */
    public Map<String, Set<String>> operations() {
        return rules.operations();
    }

    private static boolean anyOf(Set<String> granted, Set<String> held) {
        return !Collections.disjoint(granted, held);
    }

    private static Rules read() {
        try (InputStream file = AccessPolicy.class.getResourceAsStream("/access-policy.yaml")) {
            LoaderOptions limits = new LoaderOptions();
            limits.setMaxAliasesForCollections(MOST_ALIASES);
            Object written = new Yaml(new SafeConstructor(limits)).load(file);
            return new ObjectMapper().convertValue(written, Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException("access-policy.yaml cannot be read", e);
        }
    }

    record Rules(
            Map<String, Set<String>> operations,
            Set<String> houseWide,
            Set<String> ownMunicipality,
            Map<String, Set<String>> sections) {}
}
