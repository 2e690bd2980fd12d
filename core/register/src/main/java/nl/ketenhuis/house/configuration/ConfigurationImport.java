package nl.ketenhuis.house.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.configuration.Difference.Change;

/** Makes a house as a document says: all of it or nothing, and only when nothing at all is wrong with it. */
@ApplicationScoped
class ConfigurationImport {

    private static final Configuration NOTHING = new Configuration(Map.of());
    private static final UUID NO_HOUSE = new UUID(0, 0);

    private final ConfigurationStore store;
    private final Sections sections;

    ConfigurationImport(ConfigurationStore store, Sections sections) {
        this.store = store;
        this.sections = sections;
    }

    /** How a house is set up now. */
    Configuration export(UUID houseId) {
        return store.read(houseId, NOTHING);
    }

    /** The tag of how a house is set up now. */
    String tag(UUID houseId) {
        return ETags.ofContent(export(houseId));
    }

    /**
     * What an import would change; changes nothing.
     *
     * @throws Refused 400 with everything that is wrong
     */
    Difference preview(UUID houseId, Configuration wanted) {
        return compare(houseId, wanted);
    }

    /** Imports in the caller's transaction: the present set-up must be the one of the tag (412 otherwise). */
    Difference apply(UUID houseId, Configuration wanted, String ifMatch) {
        store.lock(houseId);
        ETags.require(ifMatch, tag(houseId));
        Difference difference = compare(houseId, wanted);
        write(houseId, difference);
        return difference;
    }

    /** Whether there is a house of this code. */
    boolean exists(String code) {
        return store.exists(code);
    }

    /**
     * Begins a house, unless there is one of this code.
     *
     * @return whether it was begun
     */
    @Transactional
    public boolean found(Configuration wanted) {
        String code = wanted.of(sections.get("house")).get(0).get("code").asText();
        store.lockFounding();
        if (store.exists(code)) {
            return false;
        }
        Difference difference = compare(NO_HOUSE, wanted);
        String id = wanted.of(sections.get("house")).get(0).get("id").asText();
        write(UUID.fromString(id), difference);
        return true;
    }

    private Difference compare(UUID houseId, Configuration wanted) {
        LocalDate today = Amsterdam.day(Instant.now());
        List<InputError> errors = new ArrayList<>(new ContentRules(wanted, sections).errors());
        errors.addAll(new SubjectRules(wanted, sections).errors());
        Difference difference = new Comparison(store.read(houseId, wanted), wanted, today).of(sections.list());
        errors.addAll(new ChangeRules(store, today).errors(difference));
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
        return difference;
    }

    private void write(UUID houseId, Difference difference) {
        Map<Section, List<Change>> bySection =
                difference.changes().stream().collect(Collectors.groupingBy(Change::section));
        sections.list().stream()
                .filter(bySection::containsKey)
                .forEach(section -> store.write(
                        section,
                        houseId,
                        bySection.get(section).stream().map(Change::after).toList()));
    }
}
