package nl.ketenhuis.plan.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;

/** Reads interventions in the viewer's sight. */
@ApplicationScoped
public class InterventionQueries {

    private static final int MOST = 500;

    /** The case itself, and the other cases of the persons who are in it. */
    private static final String AROUND = """
            (c.id = :around or c.id in (
              select other.id.caseId from CasePerson other
              where other.id.personId in (select own.id.personId from CasePerson own where own.id.caseId = :around)))""";

    private final CaseThings things;

    InterventionQueries(CaseThings things) {
        this.things = things;
    }

    /** Those of a case and of other cases of its persons that are in sight: one statement. */
    public List<InCase<Intervention>> around(UUID caseId, Viewer viewer) {
        return things.list(Intervention.class, viewer, new Narrowing().by(AROUND, "around", Optional.of(caseId)), MOST);
    }

    /** What stands beside a choice in this case, as far as who chooses may know. */
    public SideBySide beside(UUID caseId, Viewer viewer) {
        List<Intervention> all =
                around(caseId, viewer).stream().map(InCase::thing).toList();
        int elsewhere =
                (int) all.stream().filter(InterventionQueries::elsewhere).count();
        int earlier = (int) all.stream().filter(InterventionQueries::earlier).count();
        return new SideBySide(all.size() - earlier - elsewhere, earlier, elsewhere);
    }

    static boolean earlier(Intervention intervention) {
        return intervention.status().ended();
    }

    static boolean elsewhere(Intervention intervention) {
        return intervention.place() != null && !earlier(intervention);
    }
}
