package nl.ketenhuis.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.DisclosureRegister.Pending;
import nl.ketenhuis.disclosure.Viewer;

/** Shows what belongs to cases: every case a page tells of is a supply of its own, durable before the page leaves (I-09). */
@ApplicationScoped
public class Supply {

    private final DisclosureRegister disclosures;

    Supply(DisclosureRegister disclosures) {
        this.disclosures = disclosures;
    }

    /** Begins the records of these cases; {@link Underway#await} before the answer is given. */
    public Underway begin(Viewer viewer, String operation, Collection<UUID> cases) {
        return new Underway(cases.stream()
                .distinct()
                .map(id -> disclosures.begin(viewer, id, operation))
                .toList());
    }

    /** The same for things in cases. */
    public Underway of(Viewer viewer, String operation, Collection<? extends InCase<?>> shown) {
        return begin(
                viewer,
                operation,
                shown.stream().map(one -> one.caseFile().id()).toList());
    }

    /** Records on their way to disk. */
    public record Underway(List<Pending> records) {

        public void await() {
            records.forEach(Pending::await);
        }
    }
}
