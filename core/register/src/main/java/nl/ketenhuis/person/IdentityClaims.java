package nl.ketenhuis.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
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
import nl.ketenhuis.convention.AnyOf;
import nl.ketenhuis.convention.PlainSql;
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

    private static final String OF_HOLDERS = "personId in (select h.personId from IdentityClaim h"
            + " where h.houseId = ?1 and (h.fingerprint = ?2 or h.fingerprint = ?3))";

    private static final String OF_PERSONS = AnyOf.condition("personId", "persons");

    private final PlainSql sql;
    private final Vault vault;

    IdentityClaims(PlainSql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * Lets one transaction at a time decide who has these numbers: a message about someone who is being registered waits, and
     * then finds the person; a registration waits for a message that is being parked, and then drives it again.
     */
    void lock(UUID houseId, Collection<Number> numbers) {
        sql.lock(
                2,
                numbers.stream()
                        .map(number -> houseId
                                + HexFormat.of()
                                        .formatHex(
                                                vault.fingerprint(number.kind().name(), number.value())))
                        .toList());
    }

    /**
     * Every claim of everyone who has one of these numbers.
     *
     * @param numbers one or two: there are two kinds, and a person is named by at most one of each
     */
    public List<IdentityClaim> findOfHoldersOf(UUID houseId, Collection<Number> numbers) {
        byte[][] hashes = fingerprints(numbers);
        return list(OF_HOLDERS, houseId, hashes[0], hashes[hashes.length - 1]);
    }

    /**
     * Writes down the numbers a person is not known by yet.
     *
     * @return whether there was one
     */
    boolean learn(
            UUID houseId,
            UUID personId,
            Collection<Number> numbers,
            List<IdentityClaim> known,
            String source,
            Strength strength) {
        List<IdentityClaim> learnt = numbers.stream()
                .filter(number -> known.stream().noneMatch(claim -> isOf(claim, number)))
                .map(number -> new IdentityClaim(houseId, personId, number, source, strength, vault))
                .toList();
        persist(learnt);
        return !learnt.isEmpty();
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
                list(
                                OF_PERSONS,
                                Parameters.with(
                                        "persons",
                                        persons.stream().map(Person::id).toArray(UUID[]::new)))
                        .stream()
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
