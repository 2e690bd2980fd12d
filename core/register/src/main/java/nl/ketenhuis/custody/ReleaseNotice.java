package nl.ketenhuis.custody;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import nl.ketenhuis.inbox.MessageContext;
import nl.ketenhuis.partner.spi.CustodyNotice;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerNotice;
import org.hibernate.annotations.Immutable;

/** What the source said happened in a detention (ontslagbericht, detentiebericht). Never changes. */
@Entity
@Immutable
@Table(name = "release_notice")
public class ReleaseNotice {

    /** The order in which notices count: when it happened, whatever the order they came in. */
    static final Comparator<ReleaseNotice> IN_EVENT_ORDER = Comparator.comparing((ReleaseNotice n) -> n.occurredAt)
            .thenComparing(n -> n.kind)
            .thenComparing(n -> n.messageId);

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "detention_period_id")
    private UUID detentionPeriodId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "inbound_message_id")
    private UUID inboundMessageId;

    private String partner;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "institution_kind")
    private Institution.Kind institutionKind;

    @Column(name = "institution_name")
    private String institutionName;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "release_date")
    private LocalDate releaseDate;

    private String reason;

    @Column(name = "return_municipality")
    private String returnMunicipality;

    protected ReleaseNotice() {}

    ReleaseNotice(DetentionPeriod detention, PartnerNotice notice, CustodyNotice content, MessageContext message) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = message.houseId();
        this.detentionPeriodId = detention.id();
        this.personId = detention.personId();
        this.inboundMessageId = message.id();
        this.partner = notice.partner().value();
        this.messageId = notice.messageId().value();
        this.kind = content.kind();
        this.occurredAt = notice.occurredAt();
        this.receivedAt = message.receivedAt();
        this.institutionKind = content.institution().kind();
        this.institutionName = content.institution().name();
        this.startDate = content.startedOn().orElse(null);
        this.releaseDate = content.releaseOn().orElse(null);
        this.reason = content.reason().orElse(null);
        this.returnMunicipality =
                content.returnMunicipality().map(code -> code.value()).orElse(null);
    }

    /** Whether it tells of the same event: the business key of a notice, whatever its message id (I-12). */
    public boolean tellsTheSameAs(ReleaseNotice other) {
        return kind == other.kind
                && occurredAt.equals(other.occurredAt)
                && Objects.equals(releaseDate, other.releaseDate)
                && Objects.equals(startDate, other.startDate);
    }

    public UUID id() {
        return id;
    }

    public UUID detentionPeriodId() {
        return detentionPeriodId;
    }

    public UUID personId() {
        return personId;
    }

    public String partner() {
        return partner;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Institution institution() {
        return new Institution(institutionKind, institutionName);
    }

    public LocalDate startDate() {
        return startDate;
    }

    public LocalDate releaseDate() {
        return releaseDate;
    }

    public String reason() {
        return reason;
    }

    public String returnMunicipality() {
        return returnMunicipality;
    }
}
