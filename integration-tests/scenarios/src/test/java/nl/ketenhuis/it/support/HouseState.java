package nl.ketenhuis.it.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one house has made of a feed, as lines of text that can be held against another house's: without ids, without
 * the times and the order of arrival. People are named by the fingerprint of their numbers, which all houses share.
 */
public final class HouseState {

    private static final String PERSON = "(select encode(bsn.value_hash, 'hex') from identity_claim bsn"
            + " where bsn.person_id = %s and bsn.kind = 'CITIZEN_SERVICE_NUMBER')";
    private static final String FOCAL =
            PERSON.formatted("(select cp.person_id from case_person cp where cp.case_id = c.id and cp.role = 'FOCAL')");

    private final Rows rows;
    private final String house;
    private final String feed;
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    private HouseState(Rows rows, String house, String feed) {
        this.rows = rows;
        this.house = house;
        this.feed = feed;
    }

    /**
     * What this house made of a feed, table by table.
     *
     * @param feed what the feed's message ids and detention numbers begin with
     */
    public static Map<String, List<String>> of(Rows rows, String house, String feed) {
        HouseState state = new HouseState(rows, house, feed);
        state.custody();
        state.cases();
        state.messages();
        return state.tables;
    }

    private void custody() {
        put("detention_period", """
                select %s, #(d.number), d.institution_kind, d.institution_name, d.status, d.started_on,
                       d.planned_release_date, d.released_on, d.unplanned, d.return_municipality, d.first_notice_at,
                       d.last_change_at, d.lead_days, d.lead_days_first
                from detention_period d join house h on h.id = d.house_id
                where h.code = ? and d.number like ? order by 1, 2""".formatted(PERSON.formatted("d.person_id")));
        put("release_notice", """
                select %s, #(d.number), #(n.message_id), n.partner, n.kind, n.occurred_at, n.institution_kind,
                       n.institution_name, n.start_date, n.release_date, n.reason, n.return_municipality
                from release_notice n join detention_period d on d.id = n.detention_period_id
                join house h on h.id = n.house_id
                where h.code = ? and n.message_id like ? order by 3""".formatted(PERSON.formatted("n.person_id")));
        put("aftercare_item", """
                select %s, #(d.number), a.municipality_code, a.status, a.release_date, a.lead_days, a.institution_kind,
                       a.institution_name
                from aftercare_item a join detention_period d on d.id = a.detention_period_id
                join house h on h.id = a.house_id
                where h.code = ? and d.number like ? order by 1, 2""".formatted(PERSON.formatted("a.person_id")));
    }

    private void cases() {
        put("case_file", """
                select %s, c.kind, c.theme, c.status, c.planned_release_date, c.released_on, c.event_sequence
                from case_file c join house h on h.id = c.house_id
                where h.code = ? and #OF_FEED order by 1""".formatted(FOCAL));
        put("timeline_entry", """
                select %s, t.kind, t.occurred_at, t.partner, t.release_date, #(n.message_id)
                from timeline_entry t join case_file c on c.id = t.case_id join house h on h.id = c.house_id
                join release_notice n on n.id = t.release_notice_id
                where h.code = ? and n.message_id like ? order by 1, 6""".formatted(FOCAL));
        put("case_event", """
                select %s, e.type, count(*)
                from case_event e join case_file c on c.id = e.case_id join house h on h.id = c.house_id
                where h.code = ? and #OF_FEED group by 1, 2 order by 1, 2""".formatted(FOCAL));
        put("outbound_delivery", """
                select %s, d.recipient, d.kind, d.status, count(*), min(d.sequence), max(d.sequence)
                from outbound_delivery d join case_file c on c.id = d.case_id join house h on h.id = c.house_id
                where h.code = ? and #OF_FEED group by 1, 2, 3, 4 order by 1, 2, 3, 4""".formatted(FOCAL));
    }

    private void messages() {
        put("inbound_message", """
                select #(m.message_id), m.partner, m.kind, m.occurred_at, m.status, m.outcome, m.reason, m.faults
                from inbound_message m join house h on h.id = m.house_id
                where h.code = ? and m.message_id like ? order by 1""");
        put("identity_claim", """
                select %s, i.kind, i.strength
                from identity_claim i join house h on h.id = i.house_id
                where h.code = ? and exists (select 1 from detention_period d
                                             where d.person_id = i.person_id and d.number like ?)
                order by 1, 2, 3""".formatted(PERSON.formatted("i.person_id")));
    }

    /** {@code #(x)} takes the feed's name off x; {@code #OF_FEED} narrows to cases of people the feed is about. */
    private void put(String table, String sql) {
        String whole = sql.replaceAll("#\\(([a-z._]+)\\)", "replace($1, '" + feed + "', '')")
                .replace("#OF_FEED", """
                        exists (select 1 from case_person cp join detention_period p on p.person_id = cp.person_id
                                where cp.case_id = c.id and p.number like ?)""");
        tables.put(table, rows.list(whole, house, feed + "%"));
    }
}
