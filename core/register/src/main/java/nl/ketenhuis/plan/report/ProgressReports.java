package nl.ketenhuis.plan.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.agreement.Agreement;
import nl.ketenhuis.plan.agreement.AgreementMoves;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.intervention.Intervention;
import nl.ketenhuis.plan.intervention.InterventionMoves;
import nl.ketenhuis.plan.intervention.Interventions;
import nl.ketenhuis.plan.progress.News;
import nl.ketenhuis.plan.progress.ProgressEntry;
import nl.ketenhuis.plan.progress.ProgressLog;

/**
 * Takes in a report: news known already has no second effect, whichever way it came (I-12); news of a day before the present
 * state is kept without changing it (I-13); all other news moves the thing as a person would. In the caller's transaction.
 */
@ApplicationScoped
class ProgressReports {

    private static final String OPERATION = "reportProgress";

    private final CaseThings things;
    private final Interventions interventions;
    private final InterventionMoves interventionMoves;
    private final AgreementMoves agreementMoves;
    private final ProgressLog log;

    ProgressReports(
            CaseThings things,
            Interventions interventions,
            InterventionMoves interventionMoves,
            AgreementMoves agreementMoves,
            ProgressLog log) {
        this.things = things;
        this.interventions = interventions;
        this.interventionMoves = interventionMoves;
        this.agreementMoves = agreementMoves;
        this.log = log;
    }

    /**
     * A report; exactly one of the first three says what it is about.
     *
     * @param reference the partner's own number of an intervention
     * @param reason why; null when none was given
     */
    record Report(
            Optional<UUID> interventionId,
            Optional<UUID> agreementId,
            Optional<String> reference,
            News news,
            String reason) {}

    ProgressEntry take(Report report, Viewer viewer) {
        if (report.agreementId().isPresent()) {
            return onAgreement(things.lock(Agreement.class, report.agreementId().get(), viewer), report, viewer);
        }
        return onIntervention(things.lock(Intervention.class, interventionOf(report, viewer), viewer), report, viewer);
    }

    private ProgressEntry onAgreement(InCase<Agreement> one, Report report, Viewer viewer) {
        Agreement agreement = one.thing();
        News news = report.news();
        requireState(Agreement.Status.class, news);
        return log.known(agreement.id(), news)
                .orElseGet(() -> late(news, agreement.knownBetter(news.occurredOn()))
                        ? agreementMoves.addLate(one, OPERATION, news, viewer)
                        : agreementMoves.move(one, OPERATION, news, viewer));
    }

    private ProgressEntry onIntervention(InCase<Intervention> one, Report report, Viewer viewer) {
        Intervention intervention = one.thing();
        News news = report.news();
        requireState(Intervention.Status.class, news);
        var told = new InterventionMoves.Told(OPERATION, news, report.reason(), null);
        return log.known(intervention.id(), news)
                .orElseGet(() -> late(news, intervention.knownBetter(news.occurredOn()))
                        ? interventionMoves.addLate(one, told, viewer)
                        : interventionMoves.move(one, told, viewer));
    }

    private UUID interventionOf(Report report, Viewer viewer) {
        return report.interventionId().orElseGet(() -> interventions
                .known(
                        viewer.houseId(),
                        viewer.organisationId(),
                        report.reference().orElseThrow())
                .map(Intervention::id)
                .orElseThrow(() -> invalid("/interventionReference", "unknown-reference")));
    }

    private static boolean late(News news, boolean knownBetter) {
        return news.status().isPresent() && knownBetter;
    }

    private static <E extends Enum<E>> void requireState(Class<E> states, News news) {
        news.status()
                .filter(name -> List.of(states.getEnumConstants()).stream()
                        .noneMatch(state -> state.name().equals(name)))
                .ifPresent(name -> {
                    throw invalid("/status", "unknown-state");
                });
    }

    private static Refused invalid(String pointer, String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at(pointer, code))));
    }
}
