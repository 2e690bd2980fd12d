package nl.ketenhuis.plan.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.gateway.problem.InputError;

/**
 * What aftercare is started with.
 *
 * @param conditions all five
 */
record Start(UUID aftercareItemId, UUID caseId, List<Condition> conditions) {

    /**
     * How one of the five stands at the start.
     *
     * @param note null when there is nothing to add
     * @param duty who sees to it; empty when it is in order
     */
    record Condition(BasicCondition.Kind kind, BasicCondition.Situation situation, String note, Optional<Duty> duty) {}

    /**
     * Who sees to a condition, and when; what is missing is null.
     *
     * @param daysFromRelease last day, counted from the release
     */
    record Duty(UUID organisationId, String text, Integer daysFromRelease) {}

    /** What is wrong with it, that the contract's schema cannot say. */
    List<InputError> faults() {
        List<InputError> errors = new ArrayList<>();
        if (conditions.stream().map(Condition::kind).collect(Collectors.toSet()).size()
                != BasicCondition.Kind.values().length) {
            errors.add(InputError.at("/conditions", "all-five"));
        }
        for (int i = 0; i < conditions.size(); i++) {
            Duty duty = conditions.get(i).duty().orElse(null);
            if (duty != null) {
                require(duty.organisationId(), "/conditions/" + i + "/responsibleOrganisationId", errors);
                require(duty.text(), "/conditions/" + i + "/text", errors);
                require(duty.daysFromRelease(), "/conditions/" + i + "/daysFromRelease", errors);
            }
        }
        return errors;
    }

    private static void require(Object given, String pointer, List<InputError> errors) {
        if (given == null) {
            errors.add(InputError.at(pointer, "required"));
        }
    }
}
