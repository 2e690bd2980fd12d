package nl.ketenhuis.person;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.ketenhuis.vault.Vault;
import org.hibernate.annotations.Immutable;

/** A source's word that a number is a person's. The number is sealed; its fingerprint finds it. */
@Entity
@Immutable
@Table(name = "identity_claim")
public class IdentityClaim {

    /** The numbers a person can be known by; the name is the vault's kind of fingerprint. */
    public enum Kind {
        CITIZEN_SERVICE_NUMBER,
        CRIMINAL_CHAIN_NUMBER
    }

    /** Hard claims may join persons by themselves; soft ones need a human (I-15). */
    public enum Strength {
        HARD,
        SOFT
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "value_hash")
    private byte[] fingerprint;

    @Column(name = "value_cipher")
    private byte[] sealed;

    private String source;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected IdentityClaim() {}

    IdentityClaim(UUID houseId, UUID personId, Number number, String source, Strength strength, Vault vault) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.personId = personId;
        this.kind = number.kind();
        this.fingerprint = vault.fingerprint(kind.name(), number.value());
        this.sealed = vault.seal(number.value());
        this.source = source;
        this.strength = strength;
        this.recordedAt = Instant.now();
    }

    /** A number of a kind. Shows itself masked. */
    public record Number(Kind kind, String value) {

        @Override
        public String toString() {
            return kind + " *****";
        }
    }

    public UUID personId() {
        return personId;
    }

    public Kind kind() {
        return kind;
    }

    public byte[] fingerprint() {
        return fingerprint;
    }

    public byte[] sealed() {
        return sealed;
    }

    public String source() {
        return source;
    }

    public Strength strength() {
        return strength;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
