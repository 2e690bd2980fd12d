package nl.ketenhuis.benchmark.dataset;

/** Invented citizen service numbers (BSN) that pass the eleven-test, each once. */
final class Bsns {

    private static final int FIRST = 90_000_000;

    private final int[] numbers;

    Bsns(int howMany) {
        numbers = new int[howMany];
        int stem = FIRST;
        for (int i = 0; i < howMany; i++) {
            int last = lastDigit(stem);
            while (last == 10) {
                stem++;
                last = lastDigit(stem);
            }
            numbers[i] = stem * 10 + last;
            stem++;
        }
    }

    String of(int index) {
        return Integer.toString(numbers[index]);
    }

    /** The digit that makes the weighted sum a multiple of eleven; 10 when there is none. */
    private static int lastDigit(int stem) {
        int sum = 0;
        int rest = stem;
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 11;
    }
}
