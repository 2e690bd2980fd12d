package nl.ketenhuis.plan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;

/** Shows what was heard of something, page by page: two statements. */
@ApplicationScoped
public class ProgressReading {

    private final ProgressLog log;
    private final PartnerOrganisations organisations;
    private final Cursors cursors;

    ProgressReading(ProgressLog log, PartnerOrganisations organisations, Cursors cursors) {
        this.log = log;
        this.organisations = organisations;
        this.cursors = cursors;
    }

    /** A page, and the names of the organisations it speaks of. */
    public record Shown(Page<ProgressEntry> page, Map<UUID, Organisation> names) {}

    /** The subject must be known to be in sight. */
    public Shown page(UUID subjectId, Viewer viewer, String cursor, int limit) {
        String list = "progress " + subjectId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<ProgressEntry> page = Page.of(
                log.list(subjectId, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), list, last.id()));
        List<UUID> sources = page.items().stream()
                .map(ProgressEntry::organisationId)
                .distinct()
                .toList();
        return new Shown(page, organisations.find(sources));
    }
}
