package nl.ketenhuis.area;

import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.AreaAttentionDto;
import nl.ketenhuis.api.model.AreaDescriptionDto;
import nl.ketenhuis.api.model.AreaDto;
import nl.ketenhuis.api.model.AreaKindDto;
import nl.ketenhuis.api.model.AreaRatingDto;
import nl.ketenhuis.api.model.AreaRegistrationDto;
import nl.ketenhuis.api.model.AreaStatusDto;
import nl.ketenhuis.api.model.AttentionDto;
import nl.ketenhuis.area.Area.Attention;
import nl.ketenhuis.area.Area.Description;
import nl.ketenhuis.area.Area.Kind;
import nl.ketenhuis.area.Area.Rating;
import nl.ketenhuis.area.Area.Registration;
import nl.ketenhuis.state.Allowed;

/** Areas in the words of the contract, both ways. */
final class AreaDtoMapper {

    private AreaDtoMapper() {}

    /** As it stands in a list. */
    static AreaDto listed(Area area) {
        return new AreaDto()
                .id(area.id())
                .kind(AreaKindDto.valueOf(area.kind().name()))
                .name(area.name())
                .status(AreaStatusDto.valueOf(area.status().name()))
                .municipalityCode(area.municipalityCode())
                .description(area.description())
                .zipCodes(area.postcodes())
                .partOf(area.partOf())
                .followedSince(area.followedSince())
                .closedOn(area.closedOn())
                .closingMotivation(area.closingMotivation())
                .attention(AttentionDto.valueOf(area.attention().name()))
                .attentionHistory(null)
                .allowedActions(null);
    }

    static AreaDto whole(Area area, List<AreaAttention> history, List<Allowed> allowed) {
        return listed(area)
                .attentionHistory(history.stream().map(AreaDtoMapper::attention).toList())
                .allowedActions(allowed.stream()
                        .map(one -> new AllowedActionDto()
                                .operation(one.operation())
                                .to(one.to().orElse(null)))
                        .toList());
    }

    static Registration registration(AreaRegistrationDto dto) {
        return new Registration(
                Kind.valueOf(dto.getKind().name()),
                dto.getMunicipalityCode(),
                Optional.ofNullable(dto.getPartOf()),
                new Description(dto.getName(), Optional.ofNullable(dto.getDescription()), postcodes(dto.getZipCodes())),
                new Rating(Attention.valueOf(dto.getAttention().name()), dto.getFollowedSince(), dto.getMotivation()));
    }

    static Description description(AreaDescriptionDto dto) {
        return new Description(dto.getName(), Optional.ofNullable(dto.getDescription()), postcodes(dto.getZipCodes()));
    }

    static Rating rating(AreaRatingDto dto) {
        return new Rating(Attention.valueOf(dto.getAttention().name()), dto.getRatedOn(), dto.getMotivation());
    }

    private static List<String> postcodes(List<String> told) {
        return told == null ? List.of() : told.stream().distinct().sorted().toList();
    }

    private static AreaAttentionDto attention(AreaAttention one) {
        return new AreaAttentionDto()
                .attention(AttentionDto.valueOf(one.attention().name()))
                .ratedOn(one.ratedOn())
                .motivation(one.motivation());
    }
}
