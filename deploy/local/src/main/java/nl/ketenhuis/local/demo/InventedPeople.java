package nl.ketenhuis.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes people up: the same seed and start give the same people, another start gives others. */
public final class InventedPeople {

    private static final String[] GIVEN = {
        "Jorrit", "Fenna", "Sybren", "Marijke", "Daan", "Yasmina", "Tjeerd", "Aleid", "Roelof", "Imke", "Bram",
                "Nadira",
        "Wietske", "Oeds", "Lotte", "Hidde", "Sanne", "Karim", "Geesje", "Joost", "Femke", "Amar", "Pytrik", "Elin"
    };
    private static final String[] PREFIX = {"", "", "", "van", "de", "van der", "ter"};
    private static final String[] FAMILY = {
        "Proefstra",
        "Verzonnen",
        "Testema",
        "Nepveld",
        "Modelman",
        "Fictema",
        "Voorbeeld",
        "Schijnhof",
        "Denkbeeld",
        "Namaak",
        "Stelsma",
        "Gissing",
        "Droomkamp",
        "Bedacht",
        "Vermoed",
        "Waanders",
        "Blanco",
        "Zomaar",
        "Niemands",
        "Ergens"
    };
    private static final int FIRST_NUMBER = 900_000_000;

    private final Random random;
    private final String[] municipalities;
    private int number;
    private int serial;

    /**
     * @param start the first serial: people of different starts, at least their number apart, share no number
     * @param municipalities CBS codes of where they live
     */
    public InventedPeople(long seed, int start, String... municipalities) {
        this.random = new Random(seed);
        this.serial = start;
        this.number = FIRST_NUMBER + start * 12;
        this.municipalities = municipalities.clone();
    }

    /** This many people. */
    public List<InventedPerson> next(int many) {
        List<InventedPerson> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(next());
        }
        return List.copyOf(people);
    }

    private InventedPerson next() {
        serial++;
        return new InventedPerson(
                "77%08d".formatted(serial),
                bsn(),
                pick(GIVEN) + " " + pick(GIVEN),
                pick(PREFIX),
                pick(FAMILY),
                LocalDate.of(1965, 1, 1).plusDays(random.nextInt(45 * 365)),
                pick(municipalities));
    }

    private String bsn() {
        do {
            number++;
        } while (!passesElevenTest(number));
        return Integer.toString(number);
    }

    private static boolean passesElevenTest(int digits) {
        int rest = digits;
        int sum = -(rest % 10);
        for (int weight = 2; weight <= 9; weight++) {
            rest /= 10;
            sum += weight * (rest % 10);
        }
        return sum % 11 == 0;
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
