package nl.ketenhuis.casefile.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.area.Area;
import nl.ketenhuis.area.Areas;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.acting.CaseSteps;
import nl.ketenhuis.casefile.acting.CaseSteps.Step;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;

/** Says in which areas a case plays (S-APP-4). In the caller's transaction; the case's row is locked. */
@ApplicationScoped
class CasePlacing {

    private final EntityManager entityManager;
    private final Areas areas;
    private final CaseSteps steps;

    CasePlacing(EntityManager entityManager, Areas areas, CaseSteps steps) {
        this.entityManager = entityManager;
        this.areas = areas;
        this.steps = steps;
    }

    /** @throws nl.ketenhuis.gateway.problem.Refused 400 when the house does not follow the area, or the case plays there already */
    void place(CaseFile caseFile, UUID areaId, Viewer viewer) {
        boolean followed = areas.seek(areaId, viewer)
                .filter(area -> area.status() == Area.Status.FOLLOWED)
                .isPresent();
        new InputFaults()
                .when(!followed, "/areaId", "unknown-area")
                .when(placed(caseFile, areaId).isPresent(), "/areaId", "placed-already")
                .refuse();
        Step step = new Step("placeCaseInArea", Kind.PLACED_IN_AREA, areaId.toString(), null);
        steps.take(step, caseFile, viewer, same -> entityManager.persist(new CaseArea(caseFile, areaId)));
    }

    /** @throws nl.ketenhuis.gateway.problem.Refused 400 when the case does not play there */
    void takeOut(CaseFile caseFile, UUID areaId, Viewer viewer) {
        Optional<CaseArea> place = placed(caseFile, areaId);
        new InputFaults().when(place.isEmpty(), "/areaId", "not-placed").refuse();
        Step step = new Step("takeCaseOutOfArea", Kind.TAKEN_OUT_OF_AREA, areaId.toString(), null);
        steps.take(step, caseFile, viewer, same -> place.orElseThrow().end());
    }

    private Optional<CaseArea> placed(CaseFile caseFile, UUID areaId) {
        return entityManager
                .createQuery(
                        "select a from CaseArea a where a.caseId = :case and a.areaId = :area and a.until is null",
                        CaseArea.class)
                .setParameter("case", caseFile.id())
                .setParameter("area", areaId)
                .getResultStream()
                .findFirst();
    }
}
