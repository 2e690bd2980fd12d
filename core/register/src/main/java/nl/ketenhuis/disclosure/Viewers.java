package nl.ketenhuis.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.identity.CurrentCaller;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Places the caller of this request: house, organisation, participation and purpose in one statement. */
@ApplicationScoped
public class Viewers {

    private static final String PLACE = """
            select h.id, o.id, o.municipality_code, u.code, u.legal_basis
            from house h
            join partner_organisation o on o.oin = ?
            join participation p on p.house_id = h.id and p.organisation_id = o.id
             and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
            left join purpose u on u.house_id = h.id and u.code = ? and o.kind = any(u.organisation_kinds)
             and u.valid_from <= current_date and (u.valid_to is null or u.valid_to > current_date)
            where h.code = ?""";

    private final CurrentCaller currentCaller;
    private final PlainSql sql;
    private final AccessPolicy policy;

    Viewers(CurrentCaller currentCaller, PlainSql sql, AccessPolicy policy) {
        this.currentCaller = currentCaller;
        this.sql = sql;
        this.policy = policy;
    }

    /**
     * The caller of this request.
     *
     * @throws Refused 403 {@code no-participation} when its organisation takes no part in the house today (I-10)
     */
    public Viewer current() {
        Caller caller = currentCaller.get();
        return sql
                .list(
                        PLACE,
                        row -> place(caller, row),
                        caller.organisation().orElse(""),
                        caller.purpose().orElse(""),
                        caller.house().orElse(""))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.REFUSED, "no-participation"));
    }

    /**
     * The caller of this request, who must have named a purpose that is in force for its organisation (GW-22).
     *
     * @throws Refused 403 {@code purpose-required} or {@code purpose-not-allowed}
     */
    public Viewer currentWithPurpose() {
        Viewer viewer = current();
        if (viewer.caller().purpose().isEmpty()) {
            throw new Refused(ProblemCategory.REFUSED, "purpose-required");
        }
        if (viewer.purpose().isEmpty()) {
            throw new Refused(ProblemCategory.REFUSED, "purpose-not-allowed");
        }
        return viewer;
    }

    private Viewer place(Caller caller, ResultSet row) throws SQLException {
        String basis = row.getString(5);
        Optional<Purpose> purpose = Optional.ofNullable(row.getString(4)).map(code -> new Purpose(code, basis));
        return new Viewer(
                caller,
                row.getObject(1, UUID.class),
                caller.house().orElseThrow(),
                row.getObject(2, UUID.class),
                caller.organisation().orElseThrow(),
                Optional.ofNullable(row.getString(3)),
                policy.houseWide(caller.roles()),
                purpose);
    }
}
