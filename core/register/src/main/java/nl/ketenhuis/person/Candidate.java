package nl.ketenhuis.person;

import java.util.List;
import java.util.UUID;

/**
 * Someone who may be meant, and why.
 *
 * @param score sum of the weights; see {@link CandidateScore}
 */
public record Candidate(UUID personId, int score, List<Finding> explanation) {

    /** One thing that was compared: which field, how it compared, and what that weighs. */
    public record Finding(String field, String verdict, int weight) {}
}
