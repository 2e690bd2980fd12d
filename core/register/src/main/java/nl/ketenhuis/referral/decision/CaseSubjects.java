package nl.ketenhuis.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseOpening.Subject;
import nl.ketenhuis.casefile.single.OpenCases;
import nl.ketenhuis.casefile.system.SocialSystems;
import nl.ketenhuis.casefile.system.SystemMember;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.Persons;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.Referrals;

/** Whom or what the case of a referral is about (S-GEN-2). */
@ApplicationScoped
class CaseSubjects {

    private final Referrals referrals;
    private final Persons persons;
    private final SocialSystems systems;
    private final OpenCases openCases;

    CaseSubjects(Referrals referrals, Persons persons, SocialSystems systems, OpenCases openCases) {
        this.referrals = referrals;
        this.persons = persons;
        this.systems = systems;
        this.openCases = openCases;
    }

    /** The open case about the same, on the theme of the referral (I-01). Until the transaction ends nobody else opens one. */
    Optional<CaseFile> lockAndFindOpen(Referral referral) {
        String theme = referral.statement().theme();
        return referral.personId() == null
                ? openCases.lockAndFindOfPlace(
                        referral.houseId(), referral.place().id(), theme)
                : openCases.lockAndFind(referral.houseId(), referral.personId(), theme);
    }

    Subject of(Referral referral) {
        return switch (referral.subjectKind()) {
            case PERSON -> Subject.person(persons.findById(referral.personId()));
            case SYSTEM -> family(referral);
            case GROUP -> Subject.group(referral.place().id(), municipality(referral));
            case AREA -> Subject.area(referral.place().id(), municipality(referral));
        };
    }

    /** The family becomes a social system of the house, called by the referral's number: a name would be personal. */
    private Subject family(Referral referral) {
        Person main = persons.findById(referral.personId());
        Map<UUID, String> members = new LinkedHashMap<>();
        members.put(main.id(), SystemMember.Relation.HOUSEHOLD.name());
        referrals.members(referral.id()).forEach(one -> members.putIfAbsent(one.personId(), one.relation()));
        UUID system = systems.form(referral.houseId(), referral.number(), members);
        List<Person> everyone = members.keySet().stream().map(persons::findById).toList();
        return Subject.system(system, everyone, Optional.ofNullable(main.municipalityCode()));
    }

    private static Optional<String> municipality(Referral referral) {
        return Optional.ofNullable(referral.place().municipality());
    }
}
