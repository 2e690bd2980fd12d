package nl.ketenhuis.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.partner.spi.SubjectReference;

/**
 * Whom or what a referral is about, in the referrer's words (S-GEN-2).
 *
 * @param person the person; with a family the one it is mostly about; absent with a group or area
 * @param members the others of the family or system
 * @param place the group or area
 */
public record ReferralSubject(Kind kind, Optional<NamedPerson> person, List<Member> members, Optional<Place> place) {

    /** A person, a family or network, a group, or an area. */
    public enum Kind {
        PERSON,
        SYSTEM,
        GROUP,
        AREA
    }

    /** @param municipality four digits; null when not told */
    public record NamedPerson(SubjectReference reference, String municipality) {}

    /** @param relation code of what he or she is to the one it is mostly about */
    public record Member(NamedPerson person, String relation) {}

    /**
     * A group or an area.
     *
     * @param id of the group or area; null when the referrer does not know it
     * @param municipality four digits; null when not told
     */
    public record Place(UUID id, String name, String municipality) {}

    public ReferralSubject {
        members = List.copyOf(members);
    }

    /** A referral about one person. */
    public static ReferralSubject person(SubjectReference reference, String municipality) {
        return new ReferralSubject(
                Kind.PERSON, Optional.of(new NamedPerson(reference, municipality)), List.of(), Optional.empty());
    }
}
