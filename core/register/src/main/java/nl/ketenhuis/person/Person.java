package nl.ketenhuis.person;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.partner.spi.PersonName;

/** A natural person the house has data about (betrokkene). Belongs to one house; another house has its own. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "family_name_prefix")
    private String familyNamePrefix;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private boolean shielded;

    @Column(name = "given_key")
    private String givenKey;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "sound_key")
    private String soundKey;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Person() {}

    Person(UUID houseId, PersonName name, LocalDate birthDate, String municipalityCode) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.givenNames = name.givenNames();
        this.familyNamePrefix = name.prefix();
        this.familyName = name.familyName();
        this.birthDate = birthDate;
        this.municipalityCode = municipalityCode;
        this.givenKey = NameKeys.first(givenNames);
        this.nameKey = NameKeys.letters(familyName);
        this.soundKey = NameKeys.sound(familyName);
        this.recordedAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    public PersonName name() {
        return new PersonName(givenNames, familyNamePrefix, familyName);
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public boolean shielded() {
        return shielded;
    }

    public int version() {
        return version;
    }
}
