package nl.ketenhuis.benchmark;

/** How much data there is, and how long a slice of measuring lasts. */
public enum Size {
    S(20_000, 4),
    M(200_000, 4),
    L(1_000_000, 6);

    private final int cases;
    private final int sliceSeconds;

    Size(int cases, int sliceSeconds) {
        this.cases = cases;
        this.sliceSeconds = sliceSeconds;
    }

    /** Cases, and as many persons: each case has a focal person of its own. */
    public int cases() {
        return cases;
    }

    public int sliceSeconds() {
        return sliceSeconds;
    }
}
