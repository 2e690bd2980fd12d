package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.ketenhuis.api.model.ChangedFieldDto;
import nl.ketenhuis.api.model.ConfigurationChangeDto;
import nl.ketenhuis.api.model.ConfigurationDifferenceDto;
import nl.ketenhuis.api.model.HouseConfigurationDto;
import nl.ketenhuis.api.model.TypeDepartureDto;
import nl.ketenhuis.house.configuration.Difference.Change;
import nl.ketenhuis.house.type.HouseTypeProfile.Departure;

/** Configurations and their differences in the words of the contract. */
final class ConfigurationDtoMapper {

    private static final int MOST_TOLD = 4000;

    private ConfigurationDtoMapper() {}

    static Configuration configuration(HouseConfigurationDto dto, ObjectMapper json, Sections sections) {
        return Configuration.of(json.valueToTree(dto), sections);
    }

    static HouseConfigurationDto configuration(Configuration configuration, ObjectMapper json, Sections sections) {
        try {
            return json.treeToValue(configuration.document(sections), HouseConfigurationDto.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a configuration does not fit the contract", e);
        }
    }

    static ConfigurationDifferenceDto difference(Difference difference, List<Departure> departures) {
        return new ConfigurationDifferenceDto()
                .changes(difference.changes().stream()
                        .map(ConfigurationDtoMapper::change)
                        .toList())
                .departures(departures.stream()
                        .map(ConfigurationDtoMapper::departure)
                        .toList());
    }

    private static ConfigurationChangeDto change(Change change) {
        return new ConfigurationChangeDto()
                .section(change.section().name())
                .item(change.key())
                .change(ConfigurationChangeDto.ChangeEnum.valueOf(change.kind().name()))
                .fields(change.fields().stream()
                        .map(field -> new ChangedFieldDto()
                                .name(field.name())
                                .before(text(field.before()))
                                .after(text(field.after())))
                        .toList());
    }

    private static TypeDepartureDto departure(Departure departure) {
        return new TypeDepartureDto()
                .aspect(TypeDepartureDto.AspectEnum.valueOf(departure.aspect().name()))
                .code(departure.code());
    }

    private static String text(JsonNode value) {
        if (value == null) {
            return null;
        }
        String text = value.isTextual() ? value.textValue() : value.toString();
        return text.substring(0, Math.min(text.length(), MOST_TOLD));
    }
}
