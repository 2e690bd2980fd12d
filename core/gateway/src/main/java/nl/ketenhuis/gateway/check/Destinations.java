package nl.ketenhuis.gateway.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.contract.Contract;
import nl.ketenhuis.gateway.contract.ContractOperation;

/** Finds what a call is addressed to. A path that is not written the one canonical way leads nowhere (GW-40). */
public final class Destinations {

    private static final Pattern CANONICAL = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");
    private static final Pattern PARTNER = Pattern.compile("/partners/([a-z][a-z0-9-]*)/.+");
    private static final Pattern PARTNER_CONTRACT = Pattern.compile("/partners/[a-z][a-z0-9-]*/v1/openapi\\.json");

    private final Contract contract;
    private final String basePath;
    private final List<Pattern> documents;

    public Destinations(Contract contract, String basePath) {
        this.contract = contract;
        this.basePath = basePath;
        this.documents = List.of(
                Pattern.compile(Pattern.quote(basePath) + "/openapi\\.(json|yaml)"),
                Pattern.compile("/docs(/[a-z0-9-]+\\.(css|js|png))?"));
    }

    /** What this method and path, as sent, are addressed to. */
    public Destination find(String method, String path) {
        if (!CANONICAL.matcher(path).matches()) {
            return new Destination.Nowhere();
        }
        if (documents.stream().anyMatch(pattern -> pattern.matcher(path).matches())) {
            return document(method, Set.of("GET", "HEAD"));
        }
        if (PARTNER_CONTRACT.matcher(path).matches()) {
            return document(method, Set.of("GET"));
        }
        Matcher partner = PARTNER.matcher(path);
        if (partner.matches()) {
            return new Destination.PartnerEndpoint(partner.group(1));
        }
        return path.startsWith(basePath + "/") ? operation(method, path) : new Destination.Nowhere();
    }

    private static Destination document(String method, Set<String> allowed) {
        return allowed.contains(method) ? new Destination.PublicDocument() : new Destination.OtherMethod(allowed);
    }

    private Destination operation(String method, String path) {
        Optional<Contract.Found> found = contract.find(path.substring(basePath.length()));
        if (found.isEmpty()) {
            return new Destination.Nowhere();
        }
        Map<String, ContractOperation> methods = found.get().operations();
        return methods.containsKey(method)
                ? new Destination.Operation(methods.get(method), found.get().ids())
                : new Destination.OtherMethod(methods.keySet());
    }
}
