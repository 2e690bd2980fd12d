package nl.ketenhuis.referral.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.PlainSql;

/** What the register knows of a referral and whom it is about, by the names criteria use, in one statement. */
@ApplicationScoped
class CriteriaFacts {

    /** The facts there are. A criterion that names another one is answered by a person. */
    static final List<String> NAMES = List.of(
            "age",
            "municipality",
            "municipalityConnected",
            "municipalityCoordinates",
            "subjectKind",
            "urgency",
            "subjectInformed",
            "referrerKind",
            "referrerChain",
            "openCases",
            "closedCases",
            "signals",
            "organisationsInvolved",
            "chainsInvolved",
            "inDetention",
            "lifeDomains");

    private static final String FACTS = """
            with subject as (
              select r.*, p.birth_date, coalesce(p.municipality_code, r.place_municipality) as lives_in, cast(? as date) as today
              from referral r left join person p on p.id = r.person_id
              where r.id = ?
            ), involved as (
              select g.organisation_id from signal g join subject s on s.person_id = g.person_id
              union
              select r.referring_organisation_id from referral r join subject s on s.person_id = r.person_id
              where r.status not in ('DRAFT', 'WITHDRAWN')
            )
            select cast(extract(year from age(s.today, s.birth_date)) as int),
              s.lives_in,
              case when s.lives_in is not null then exists (
                select 1 from house_municipality h where h.house_id = s.house_id and h.municipality_code = s.lives_in
                  and h.valid_from <= s.today and (h.valid_to is null or h.valid_to > s.today)) end,
              case when s.lives_in is not null then coalesce((
                select bool_or(t.theme = s.theme) from municipality_theme t
                where t.house_id = s.house_id and t.municipality_code = s.lives_in
                  and t.valid_from <= s.today and (t.valid_to is null or t.valid_to > s.today)), true) end,
              s.subject_kind, s.urgency, s.subject_informed, o.kind, o.chain,
              case when s.person_id is not null then (
                select count(*) from case_person cp join case_file c on c.id = cp.case_id
                where cp.person_id = s.person_id and c.status <> 'CLOSED') end,
              case when s.person_id is not null then (
                select count(*) from case_person cp join case_file c on c.id = cp.case_id
                where cp.person_id = s.person_id and c.status = 'CLOSED') end,
              case when s.person_id is not null then (select count(*) from signal g where g.person_id = s.person_id) end,
              case when s.person_id is not null then (select count(*) from involved) end,
              case when s.person_id is not null then (
                select count(distinct i.chain) from involved v join partner_organisation i on i.id = v.organisation_id) end,
              case when s.person_id is not null then exists (
                select 1 from detention_period d
                where d.person_id = s.person_id and d.status in ('DETAINED', 'RELEASE_PLANNED', 'RELEASE_REVOKED')) end,
              (select count(*) filter (where l.score >= 2) from triage_assessment a join life_domain_score l on l.assessment_id = a.id
               where a.referral_id = s.id and a.current having count(*) > 0)
            from subject s join partner_organisation o on o.id = s.referring_organisation_id""";

    private final PlainSql sql;

    CriteriaFacts(PlainSql sql) {
        this.sql = sql;
    }

    /** What is known, by name; what is not known is not there. */
    Map<String, String> of(UUID referralId) {
        return sql.list(FACTS, CriteriaFacts::known, LocalDate.now(Amsterdam.ZONE), referralId)
                .get(0);
    }

    private static Map<String, String> known(ResultSet row) throws SQLException {
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Object value = row.getObject(i + 1);
            if (value != null) {
                facts.put(NAMES.get(i), value.toString());
            }
        }
        return facts;
    }
}
