package nl.ketenhuis.plan.course;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.state.Allowed;

/** References and allowed actions in the words of the contract. */
public final class ReferenceDtoMapper {

    private ReferenceDtoMapper() {}

    /** @param names by id; the organisation's is among them */
    public static OrganisationReferenceDto organisation(UUID id, Map<UUID, Organisation> names) {
        return id == null
                ? null
                : new OrganisationReferenceDto().id(id).name(names.get(id).name());
    }

    public static List<AllowedActionDto> allowed(List<Allowed> allowed) {
        return allowed.stream()
                .map(one -> new AllowedActionDto()
                        .operation(one.operation())
                        .to(one.to().orElse(null)))
                .toList();
    }
}
