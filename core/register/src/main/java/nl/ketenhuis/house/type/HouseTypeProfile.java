package nl.ketenhuis.house.type;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a house of a type may be expected to have: something to compare with, no checklist.
 *
 * @param type SECTORAL, INTERSECTORAL or INTEGRAL
 */
public record HouseTypeProfile(String type, List<String> partnerKinds, List<String> themes, List<String> tableTypes) {

    /** One thing a house does not have that its type brings. */
    public record Departure(Aspect aspect, String code) {}

    /** What sort of thing. */
    public enum Aspect {
        PARTNER_KIND,
        THEME,
        TABLE_TYPE
    }

    /** What a house with these lacks. */
    public List<Departure> departures(Set<String> kinds, Set<String> codes, Set<String> types) {
        return Stream.of(
                        missing(Aspect.PARTNER_KIND, partnerKinds, kinds),
                        missing(Aspect.THEME, themes, codes),
                        missing(Aspect.TABLE_TYPE, tableTypes, types))
                .flatMap(found -> found)
                .toList();
    }

    /** The type that comes after this one: this, and something added. */
    HouseTypeProfile and(HouseTypeProfile added) {
        return new HouseTypeProfile(
                added.type,
                both(partnerKinds, added.partnerKinds),
                both(themes, added.themes),
                both(tableTypes, added.tableTypes));
    }

    private static Stream<Departure> missing(Aspect aspect, List<String> expected, Set<String> present) {
        return expected.stream().filter(code -> !present.contains(code)).map(code -> new Departure(aspect, code));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
