package nl.ketenhuis.plan.intervention;

/** How many interventions stood beside a choice: that ran, that had ended, that ran outside the house. */
public record SideBySide(int running, int earlier, int elsewhere) {}
