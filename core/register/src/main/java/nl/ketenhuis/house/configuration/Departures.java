package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.house.type.HouseTypeProfile.Departure;
import nl.ketenhuis.house.type.HouseTypes;

/** Where a house, as it would be set up today, lacks what its type brings. Told, never refused: types are no checklist. */
final class Departures {

    private final Configuration wanted;
    private final Sections sections;
    private final LocalDate today = Amsterdam.day(Instant.now());

    Departures(Configuration wanted, Sections sections) {
        this.wanted = wanted;
        this.sections = sections;
    }

    List<Departure> from(HouseTypes types) {
        String type = wanted.of(sections.get("house")).get(0).get("type").asText();
        return types.get(type).departures(partnerKinds(), values("themes", "code"), values("tables", "type"));
    }

    private Set<String> partnerKinds() {
        Map<String, String> kinds = wanted.of(sections.get("organisations")).stream()
                .collect(Collectors.toMap(
                        organisation -> organisation.get("oin").asText(),
                        organisation -> organisation.get("kind").asText()));
        return inForce("participations")
                .map(participation ->
                        kinds.get(participation.get("organisation").asText()))
                .collect(Collectors.toSet());
    }

    private Set<String> values(String section, String field) {
        return inForce(section).map(item -> item.get(field).asText()).collect(Collectors.toSet());
    }

    private Stream<ObjectNode> inForce(String section) {
        return wanted.of(sections.get(section)).stream()
                .filter(item ->
                        Section.from(item).filter(day -> !day.isAfter(today)).isPresent())
                .filter(item ->
                        Section.to(item).filter(day -> !day.isAfter(today)).isEmpty());
    }
}
