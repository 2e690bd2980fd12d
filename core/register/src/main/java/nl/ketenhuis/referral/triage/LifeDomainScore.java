package nl.ketenhuis.referral.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** How serious the problems in one area of life were weighed to be: 0 none to 4 very serious. */
@Entity
@Table(name = "life_domain_score")
class LifeDomainScore {

    /** Weighing and area of life. */
    @Embeddable
    public record Key(@Column(name = "assessment_id") UUID assessmentId, String domain) {}

    /**
     * A score to be given.
     *
     * @param domain code of the area of life, as in the contract
     * @param note what it rests on; null when nothing is said
     */
    record Score(String domain, int score, String note) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    private int score;
    private String note;

    protected LifeDomainScore() {}

    LifeDomainScore(TriageAssessment assessment, Score given) {
        this.id = new Key(assessment.id(), given.domain());
        this.houseId = assessment.houseId();
        this.score = given.score();
        this.note = given.note();
    }

    UUID assessmentId() {
        return id.assessmentId();
    }

    Score score() {
        return new Score(id.domain(), score, note);
    }
}
