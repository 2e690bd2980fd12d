package nl.ketenhuis.plan.catalogue;

import java.util.List;
import nl.ketenhuis.api.model.ChainDto;
import nl.ketenhuis.api.model.InterventionTypeDto;
import nl.ketenhuis.api.model.InterventionTypeReferenceDto;
import nl.ketenhuis.api.model.InterventionTypeRevisionDto;
import nl.ketenhuis.api.model.LifeDomainDto;
import nl.ketenhuis.api.model.NewInterventionTypeDto;
import nl.ketenhuis.plan.catalogue.NamedTypes.NamedType;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;

/** The catalogue in the words of the contract, both ways. */
public final class CatalogueDtoMapper {

    private CatalogueDtoMapper() {}

    /** The entry by id, code and name; null when there is none. */
    public static InterventionTypeReferenceDto reference(InterventionType type) {
        return type == null
                ? null
                : new InterventionTypeReferenceDto()
                        .id(type.id())
                        .code(type.code())
                        .name(type.name());
    }

    static InterventionTypeDto type(NamedType named) {
        InterventionType type = named.type();
        Offer offer = type.offer();
        return new InterventionTypeDto()
                .id(type.id())
                .code(type.code())
                .name(offer.name())
                .description(offer.description())
                .chain(ChainDto.valueOf(type.chain().name()))
                .organisation(ReferenceDtoMapper.organisation(type.organisationId(), named.names()))
                .targetGroup(offer.targetGroup())
                .minimumAge(offer.minimumAge())
                .maximumAge(offer.maximumAge())
                .durationDays(offer.durationDays())
                .lifeDomains(
                        offer.lifeDomains().stream().map(LifeDomainDto::valueOf).toList())
                .capacityBound(offer.capacityBound())
                .dataClass(type.dataClass())
                .since(type.validFrom())
                .until(type.validTo() == null ? null : type.validTo().minusDays(1))
                .allowedActions(null);
    }

    static InterventionType.Identity identity(NewInterventionTypeDto dto) {
        return new InterventionType.Identity(
                dto.getCode(),
                Chain.valueOf(dto.getChain().name()),
                dto.getOrganisationId(),
                dto.getDataClass(),
                dto.getSince());
    }

    static Offer offer(NewInterventionTypeDto dto) {
        return new Offer(
                dto.getName(),
                dto.getDescription(),
                dto.getTargetGroup(),
                dto.getMinimumAge(),
                dto.getMaximumAge(),
                dto.getDurationDays(),
                codes(dto.getLifeDomains()),
                dto.getCapacityBound());
    }

    static Offer offer(InterventionTypeRevisionDto dto) {
        return new Offer(
                dto.getName(),
                dto.getDescription(),
                dto.getTargetGroup(),
                dto.getMinimumAge(),
                dto.getMaximumAge(),
                dto.getDurationDays(),
                codes(dto.getLifeDomains()),
                dto.getCapacityBound());
    }

    private static List<String> codes(List<LifeDomainDto> domains) {
        return domains.stream().map(LifeDomainDto::name).distinct().toList();
    }
}
