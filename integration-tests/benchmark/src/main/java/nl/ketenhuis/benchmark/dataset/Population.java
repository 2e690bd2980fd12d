package nl.ketenhuis.benchmark.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Who there is: human beings with their numbers and names, and their cases. */
final class Population {

    private static final List<String> GIVEN = List.of(
            "Anna",
            "Bram",
            "Cornelis",
            "Daan",
            "Emma",
            "Fatima",
            "Gerrit",
            "Hassan",
            "Ilse",
            "Jan",
            "Karel",
            "Lotte",
            "Mohamed",
            "Nina",
            "Omar",
            "Pieter",
            "Roos",
            "Sanne",
            "Thomas",
            "Ursula",
            "Vera",
            "Willem",
            "Xander",
            "Zara");
    private static final List<String> BEGIN = List.of(
            "Bak", "Berg", "Bos", "Dek", "Dijk", "Groen", "Haak", "Hof", "Jans", "Klaas", "Kok", "Kuip", "Lamm", "Maas",
            "Meul", "Noord", "Oost", "Peet", "Post", "Ruit", "Schip", "Smit", "Stek", "Tim", "Veld", "Visch", "Wal",
            "Zand");
    private static final List<String> END = List.of(
            "", "s", "ema", "sma", "stra", "inga", "man", "mans", "sen", "ker", "kamp", "huis", "broek", "ink", "hof",
            "dorp");

    private static final int COMMON = 100;

    private final int cases;
    private final int naturals;
    private final long now;
    private final Bsns bsns;

    /** @param today the day from which releases lie ahead */
    Population(int cases, LocalDate today) {
        this.cases = cases;
        this.naturals = (int) (cases / 1.15);
        this.now = today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        this.bsns = new Bsns(naturals);
    }

    int cases() {
        return cases;
    }

    long now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(now), ZoneOffset.UTC);
    }

    CaseFacts fact(int row) {
        return CaseFacts.of(row, this);
    }

    /** The last rows are about people who have a case already: seventeen places on, which is in another house. */
    int natural(int row) {
        return row < naturals ? row : row - naturals / 50 * 50 + 17;
    }

    String bsn(int natural) {
        return bsns.of(natural);
    }

    String skn(int natural) {
        return "SKN%09d".formatted(natural);
    }

    String givenNames(int natural) {
        return GIVEN.get(Dice.roll(natural, 11, GIVEN.size())) + " " + GIVEN.get(Dice.roll(natural, 12, GIVEN.size()));
    }

    /** One in ten has a common name, the commonest being every two-hundredth's: whoever looks for it meets namesakes. */
    String familyName(int natural) {
        boolean common = Dice.roll(natural, 13, 10) == 0;
        int many = Dice.roll(natural, 14, COMMON) * Dice.roll(natural, 15, COMMON) / COMMON;
        return familyNameOf(common ? many : Dice.roll(natural, 17, BEGIN.size() * BEGIN.size() * END.size()));
    }

    private static String familyNameOf(int which) {
        int rest = which / BEGIN.size();
        return BEGIN.get(which % BEGIN.size())
                + BEGIN.get(rest % BEGIN.size()).toLowerCase(Locale.ROOT)
                + END.get(rest / BEGIN.size());
    }

    LocalDate birthDate(int natural) {
        return LocalDate.of(1960, 1, 1).plusDays(Dice.roll(natural, 16, 17_000));
    }
}
