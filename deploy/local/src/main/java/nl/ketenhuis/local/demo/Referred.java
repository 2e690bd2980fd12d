package nl.ketenhuis.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Who or what is referred, in the words of the contract.
 *
 * @param placeId the group or area it is about, if it is about one
 */
public record Referred(ObjectNode submission, Optional<String> placeId) {

    /** A person. */
    public static Referred person(String theme, InventedPerson person) {
        ObjectNode submission = about(theme);
        submission.set("subject", subject(person));
        return new Referred(submission, Optional.empty());
    }

    /** A family: the first, with the others as brothers and sisters. */
    public static Referred family(String theme, List<InventedPerson> members) {
        Referred first = person(theme, members.get(0));
        first.submission.put("subjectKind", "SYSTEM");
        var others = first.submission.putArray("members");
        members.subList(1, members.size())
                .forEach(one -> others.addObject().put("relation", "SIBLING").set("subject", subject(one)));
        return first;
    }

    /**
     * A group or an area of the register.
     *
     * @param kind GROUP or AREA
     */
    public static Referred place(String theme, String kind, String id, String name, String municipality) {
        ObjectNode submission = about(theme);
        submission.put("subjectKind", kind);
        submission.putObject("place").put("id", id).put("name", name).put("municipalityCode", municipality);
        return new Referred(submission, Optional.of(id));
    }

    private static ObjectNode about(String theme) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("theme", theme);
        json.put("reason", "Overlast en zorgen op meer dan een leefgebied.");
        json.put("ownChainExhausted", "Begeleiding in de eigen keten is twee keer zonder gevolg afgesloten.");
        json.put("urgency", "NORMAL");
        return json.put("subjectInformed", true);
    }

    private static ObjectNode subject(InventedPerson person) {
        ObjectNode subject = JsonNodeFactory.instance.objectNode();
        subject.put("citizenServiceNumber", person.bsn());
        subject.put("criminalChainNumber", person.skn());
        subject.put("givenNames", person.givenNames());
        if (!person.prefix().isEmpty()) {
            subject.put("familyNamePrefix", person.prefix());
        }
        subject.put("familyName", person.familyName());
        subject.put("birthDate", person.birthDate().toString());
        return subject.put("municipalityCode", person.municipality());
    }
}
