package nl.ketenhuis.outbox.subscription;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organisation's wish to be called (abonnement). Is made and ended, never changed. */
@Entity
@Table(name = "subscription")
class Subscription {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String client;

    @Column(name = "callback_url")
    private String callbackUrl;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] types;

    @Column(name = "secret_cipher")
    private byte[] secret;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Subscription() {}

    Subscription(Viewer subscriber, String callbackUrl, List<String> types, byte[] sealedSecret) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = subscriber.houseId();
        this.organisationId = subscriber.organisationId();
        this.client = subscriber.caller().clientId();
        this.callbackUrl = callbackUrl;
        this.types = types.stream().distinct().toArray(String[]::new);
        this.secret = sealedSecret;
        this.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String callbackUrl() {
        return callbackUrl;
    }

    List<String> types() {
        return List.of(types);
    }

    byte[] secret() {
        return secret;
    }

    Instant createdAt() {
        return createdAt;
    }
}
