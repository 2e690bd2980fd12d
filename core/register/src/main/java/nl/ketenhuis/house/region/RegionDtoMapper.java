package nl.ketenhuis.house.region;

import nl.ketenhuis.api.model.RegionDto;
import nl.ketenhuis.api.model.RegionKindDto;
import nl.ketenhuis.api.model.RegionMunicipalityDto;

/** Regions in the words of the contract. */
final class RegionDtoMapper {

    private RegionDtoMapper() {}

    static RegionDto region(Region region) {
        return new RegionDto()
                .code(region.code())
                .kind(RegionKindDto.valueOf(region.kind()))
                .name(region.name())
                .since(region.since())
                .municipalities(region.municipalities().stream()
                        .map(RegionDtoMapper::municipality)
                        .toList());
    }

    private static RegionMunicipalityDto municipality(Region.Municipality municipality) {
        return new RegionMunicipalityDto()
                .code(municipality.code())
                .name(municipality.name())
                .since(municipality.since())
                .served(municipality.served());
    }
}
