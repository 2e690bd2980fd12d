package nl.ketenhuis.casefile.known;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody was told of one case, at the side of the house whose case it is. Never changes. */
@Entity
@Immutable
@Table(name = "known_answer")
class KnownAnswer {

    /** What a house advises for a decision on settlement, from where its case stands. */
    enum Advice {
        PLAN_RUNNING,
        CONSULT_FIRST
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "check_id")
    private UUID checkId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Advice advice;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected KnownAnswer() {}

    /** @param advice null when the reason asks for none */
    KnownAnswer(KnownCheck check, UUID houseId, UUID caseId, Advice advice) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.checkId = check.id();
        this.caseId = caseId;
        this.advice = advice;
        this.answeredAt = check.askedAt();
    }
}
