package nl.ketenhuis.plan.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is promised.
 *
 * @param conditions on what terms; null when there are none
 * @param responsibleOrganisationId who does it
 * @param responsiblePerson who there; null when it does not matter
 * @param due last day
 * @param secrecy who may be told what it says
 */
public record Promise(
        String text,
        String conditions,
        UUID responsibleOrganisationId,
        String responsiblePerson,
        LocalDate due,
        Secrecy secrecy) {

    /**
     * What the disclosure rules go by.
     *
     * @param dataClass class of data that knowing of it is; null for that of what it is about
     * @param necessity why other chains must know of it; null when nothing was said
     */
    @Embeddable
    public record Secrecy(@Column(name = "data_class") String dataClass, String necessity) {

        /** Nothing of its own. */
        public static final Secrecy PLAIN = new Secrecy(null, null);

        /** This, and where it says nothing what was said before. */
        Secrecy over(Secrecy before) {
            return before == null
                    ? this
                    : new Secrecy(
                            dataClass == null ? before.dataClass : dataClass,
                            necessity == null ? before.necessity : necessity);
        }
    }
}
