package nl.ketenhuis.benchmark;

import java.util.Locale;

/** How many statements a call takes on both sides, on average; equal but for chance when the floor is faithful. */
record Statements(double server, double floor) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "server %.1f, floor %.1f", server, floor);
    }
}
