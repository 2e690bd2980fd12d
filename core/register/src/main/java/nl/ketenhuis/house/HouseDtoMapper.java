package nl.ketenhuis.house;

import nl.ketenhuis.api.model.ContactDto;
import nl.ketenhuis.api.model.HouseDto;
import nl.ketenhuis.api.model.HouseMunicipalityDto;
import nl.ketenhuis.api.model.HouseTypeDto;

/** Houses in the words of the contract. */
final class HouseDtoMapper {

    private HouseDtoMapper() {}

    static HouseDto house(House house) {
        return new HouseDto()
                .id(house.id())
                .code(house.code())
                .name(house.name())
                .type(HouseTypeDto.valueOf(house.type()))
                .municipalities(house.municipalities().stream()
                        .map(HouseDtoMapper::municipality)
                        .toList())
                .contact(new ContactDto().name(house.contactName()).email(house.contactEmail()));
    }

    private static HouseMunicipalityDto municipality(House.Municipality municipality) {
        return new HouseMunicipalityDto()
                .code(municipality.code())
                .name(municipality.name())
                .since(municipality.since());
    }
}
