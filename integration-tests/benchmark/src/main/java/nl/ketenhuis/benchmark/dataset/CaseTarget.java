package nl.ketenhuis.benchmark.dataset;

import java.util.UUID;

/** A case that may be opened. */
public record CaseTarget(UUID caseId) {}
