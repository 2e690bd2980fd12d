package nl.ketenhuis.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A package of the register with its sub-packages, and what it may use: an allow-list. */
final class Room {

    /** The rooms every subject may use. */
    static final String BELOW = "inbox outbox act state partner disclosure convention vault audit";

    /** What lies under all. */
    static final String FLOOR = "convention vault audit";

    private static final Map<String, Room> ROOMS = new LinkedHashMap<>();

    private final String name;
    private final List<String> allowed = new ArrayList<>();

    private Room(String name) {
        this.name = name;
    }

    static Room named(String name) {
        return ROOMS.computeIfAbsent(name, Room::new);
    }

    static Collection<Room> all() {
        return ROOMS.values();
    }

    void mayUse(String... rooms) {
        for (String room : rooms) {
            allowed.addAll(List.of(room.split(" ")));
        }
    }

    ArchRule rule() {
        List<String> packages = new ArrayList<>(List.of(
                "java..",
                "javax..",
                "jakarta..",
                "org..",
                "com..",
                "io..",
                "nl.ketenhuis.api..",
                "nl.ketenhuis.gateway..",
                "nl.ketenhuis.partner.spi.."));
        packages.add(of(name));
        allowed.forEach(room -> packages.add(of(room)));
        return classes()
                .that()
                .resideInAPackage(of(name))
                .and()
                .resideOutsideOfPackages("nl.ketenhuis.partner.spi..", "nl.ketenhuis.partner.camel..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static String of(String room) {
        return "nl.ketenhuis." + room + "..";
    }
}
