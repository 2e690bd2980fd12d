package nl.ketenhuis.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;

/** Shows what belongs to cases: every case a page tells of is a supply of its own, durable before the page leaves (I-09). */
@ApplicationScoped
public class Supply {

    private final DisclosureRegister disclosures;

    Supply(DisclosureRegister disclosures) {
        this.disclosures = disclosures;
    }

    /** Makes the answer that shows these things, once their records are written. */
    public <T> T of(Viewer viewer, String operation, Collection<? extends InCase<?>> shown, Supplier<T> answer) {
        return ofCases(
                viewer,
                operation,
                shown.stream().map(one -> one.caseFile().id()).toList(),
                answer);
    }

    /** The same for what is known of these cases. */
    public <T> T ofCases(Viewer viewer, String operation, Collection<UUID> cases, Supplier<T> answer) {
        return disclosures.show(viewer, operation, cases, answer);
    }
}
