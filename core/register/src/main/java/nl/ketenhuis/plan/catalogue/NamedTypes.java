package nl.ketenhuis.plan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;

/** Entries of the catalogue with the names of who offers them: two statements, however many. */
@ApplicationScoped
public class NamedTypes {

    private final InterventionTypes types;
    private final PartnerOrganisations organisations;

    NamedTypes(InterventionTypes types, PartnerOrganisations organisations) {
        this.types = types;
        this.organisations = organisations;
    }

    /** An entry and who offers it. */
    public record NamedType(InterventionType type, Map<UUID, Organisation> names) {}

    /** These entries, by id. */
    public Map<UUID, NamedType> find(Collection<UUID> ids) {
        return name(types.byId(ids).values());
    }

    Map<UUID, NamedType> name(Collection<InterventionType> entries) {
        List<UUID> offering = entries.stream()
                .map(InterventionType::organisationId)
                .distinct()
                .toList();
        Map<UUID, Organisation> names = organisations.find(offering);
        return entries.stream()
                .map(type -> new NamedType(type, names))
                .collect(Collectors.toMap(named -> named.type().id(), Function.identity()));
    }
}
