package nl.ketenhuis.inbox.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Whom a viewer may say a message is about: anyone of its house, but a shielded person only if it is named for a shielded
 * case of that person. No role opens shielding.
 */
@ApplicationScoped
public class LinkablePersons {

    private static final String OF_THESE = """
            select p.id from person p
            where p.id = any(?) and p.house_id = ?
              and (not p.shielded or exists (
                select 1 from case_person cp
                join case_file c on c.id = cp.case_id and c.shielded
                join shield_access s on s.case_id = c.id and s.holder in (?, ?)
                where cp.person_id = p.id))""";

    private final PlainSql sql;

    LinkablePersons(PlainSql sql) {
        this.sql = sql;
    }

    /** Those of these persons the viewer may know of here. */
    public Set<UUID> of(Viewer viewer, Collection<UUID> ids) {
        return Set.copyOf(sql.list(
                OF_THESE,
                row -> row.getObject(1, UUID.class),
                ids.toArray(UUID[]::new),
                viewer.houseId(),
                viewer.subject(),
                viewer.organisation()));
    }

    /**
     * Holds a decision to persons the viewer may know of.
     *
     * @throws Refused 400 at {@code /personId}: another house's person, and a hidden one, are as unknown as no one
     */
    public void require(Viewer viewer, UUID personId) {
        if (of(viewer, List.of(personId)).isEmpty()) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/personId", "unknown-person"))));
        }
    }
}
