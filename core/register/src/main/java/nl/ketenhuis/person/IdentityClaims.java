package nl.ketenhuis.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.person.IdentityClaim.Kind;
import nl.ketenhuis.person.IdentityClaim.Number;
import nl.ketenhuis.person.IdentityClaim.Strength;
import nl.ketenhuis.vault.Vault;

/** The numbers persons are known by. */
@ApplicationScoped
public class IdentityClaims implements PanacheRepositoryBase<IdentityClaim, UUID> {

    private final EntityManager entityManager;
    private final Vault vault;

    IdentityClaims(EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    /**
     * Lets one transaction at a time decide who has these numbers: a message about someone who is being registered waits, and
     * then finds the person; a registration waits for a message that is being parked, and then drives it again.
     */
    void lock(UUID houseId, Collection<Number> numbers) {
        numbers.stream()
                .map(number -> houseId
                        + HexFormat.of()
                                .formatHex(vault.fingerprint(number.kind().name(), number.value())))
                .sorted()
                .forEach(name -> entityManager
                        .createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 2))) locked")
                        .setParameter("name", name)
                        .getSingleResult());
    }

    /** Every claim of everyone who has one of these numbers. */
    public List<IdentityClaim> findOfHoldersOf(UUID houseId, Collection<Number> numbers) {
        return entityManager
                .createNativeQuery("""
                        select c.* from identity_claim c where c.person_id in (
                          select h.person_id from identity_claim h
                          where h.house_id = :house and h.value_hash = any(:hashes))""", IdentityClaim.class)
                .setParameter("house", houseId)
                .setParameter("hashes", fingerprints(numbers))
                .getResultList();
    }

    /** Writes down the numbers a person is not known by yet. */
    public void learn(
            UUID houseId,
            UUID personId,
            Collection<Number> numbers,
            List<IdentityClaim> known,
            String source,
            Strength strength) {
        numbers.stream()
                .filter(number -> known.stream().noneMatch(claim -> isOf(claim, number)))
                .forEach(number -> persist(new IdentityClaim(houseId, personId, number, source, strength, vault)));
    }

    public boolean isOf(IdentityClaim claim, Number number) {
        return Arrays.equals(
                claim.fingerprint(), vault.fingerprint(number.kind().name(), number.value()));
    }

    public byte[][] fingerprints(Collection<Number> numbers) {
        return numbers.stream()
                .map(number -> vault.fingerprint(number.kind().name(), number.value()))
                .toArray(byte[][]::new);
    }

    /** The numbers a person is known by, as they may be shown; oldest first. */
    public List<MaskedNumber> masked(UUID personId) {
        return list("personId = ?1 order by id", personId).stream()
                .map(claim -> new MaskedNumber(
                        claim.kind(),
                        MaskedNumber.hide(vault.open(claim.sealed())),
                        claim.source(),
                        claim.strength(),
                        claim.recordedAt()))
                .toList();
    }

    /** How partners can recognise these persons: their numbers in the clear, by person. */
    public Map<UUID, SubjectReference> references(Collection<Person> persons) {
        Map<UUID, List<IdentityClaim>> claims =
                list("personId in ?1", persons.stream().map(Person::id).toList()).stream()
                        .collect(Collectors.groupingBy(IdentityClaim::personId));
        return persons.stream()
                .collect(Collectors.toMap(
                        Person::id,
                        person -> reference(person, claims.getOrDefault(person.id(), List.of())),
                        (a, b) -> a));
    }

    private SubjectReference reference(Person person, List<IdentityClaim> claims) {
        return new SubjectReference(
                newest(claims, Kind.CRIMINAL_CHAIN_NUMBER).map(CriminalChainNumber::new),
                newest(claims, Kind.CITIZEN_SERVICE_NUMBER).map(Bsn::new),
                Optional.of(person.name()),
                Optional.ofNullable(person.birthDate()));
    }

    private Optional<String> newest(List<IdentityClaim> claims, Kind kind) {
        return claims.stream()
                .filter(claim -> claim.kind() == kind)
                .max(Comparator.comparing(IdentityClaim::recordedAt))
                .map(claim -> vault.open(claim.sealed()));
    }

    /** The numbers a message names. */
    public static List<Number> numbersOf(SubjectReference subject) {
        List<Number> numbers = new ArrayList<>();
        subject.criminalChainNumber()
                .ifPresent(skn -> numbers.add(new Number(Kind.CRIMINAL_CHAIN_NUMBER, skn.value())));
        subject.bsn().ifPresent(bsn -> numbers.add(new Number(Kind.CITIZEN_SERVICE_NUMBER, bsn.digits())));
        return numbers;
    }
}
