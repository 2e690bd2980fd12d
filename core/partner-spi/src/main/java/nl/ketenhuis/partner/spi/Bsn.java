package nl.ketenhuis.partner.spi;

/**
 * Burgerservicenummer, the Dutch citizen service number: nine digits that pass the eleven-test. Shows itself masked; only
 * {@link #digits()} gives it away.
 */
public record Bsn(String digits) {

    public Bsn {
        Checks.pattern(digits, "[0-9]{9}", "citizen service number");
        if (!passesElevenTest(digits)) {
            throw new IllegalArgumentException("citizen service number fails the eleven-test");
        }
    }

    /** Weights 9 to 2 and -1; the sum must divide by eleven and not be nought. */
    public static boolean passesElevenTest(String digits) {
        int sum = -digit(digits, 8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(digits, i);
        }
        return sum != 0 && sum % 11 == 0;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    @Override
    public String toString() {
        return "*********";
    }
}
