package nl.ketenhuis.referral.criteria;

/**
 * What a person answers to a criterion.
 *
 * @param code of the criterion within the set
 * @param evidence what the answer rests on
 */
public record CriterionAnswer(String code, Verdict verdict, String evidence) {}
