package nl.ketenhuis.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.convention.AnyOf;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.ReferralStates;
import nl.ketenhuis.referral.Referrals;
import nl.ketenhuis.referral.TableNames;
import nl.ketenhuis.referral.reading.ReferralView.Surroundings;

/** Puts together what a caller may see of referrals, in a fixed number of statements. */
@ApplicationScoped
class ReferralReading {

    private static final int MOST_OTHERS = 20;
    private static final int MOST_SIGNALS = 100;

    private final EntityManager entityManager;
    private final Referrals referrals;
    private final ReferralStates states;
    private final PartnerOrganisations organisations;
    private final TableNames tableNames;

    ReferralReading(
            EntityManager entityManager,
            Referrals referrals,
            ReferralStates states,
            PartnerOrganisations organisations,
            TableNames tableNames) {
        this.entityManager = entityManager;
        this.referrals = referrals;
        this.states = states;
        this.organisations = organisations;
        this.tableNames = tableNames;
    }

    /** One referral with what belongs to it. */
    ReferralView read(UUID id, Viewer viewer) {
        Referral referral = referrals.get(id, viewer);
        Surroundings surroundings = new Surroundings(
                referrals.members(id),
                viewer.houseWide() ? referrals.sameSubject(referral, viewer, MOST_OTHERS) : List.of(),
                viewer.houseWide() ? signals(id) : List.of());
        ReferralView seen = list(List.of(referral), viewer).get(0);
        return new ReferralView(
                seen.referral(),
                seen.organisation(),
                seen.tables(),
                seen.house(),
                seen.caseInSight(),
                seen.allowed(),
                surroundings);
    }

    /** These referrals, each without what belongs to it. */
    List<ReferralView> list(List<Referral> rows, Viewer viewer) {
        Map<UUID, Organisation> names = organisations.find(
                rows.stream().map(Referral::referringOrganisationId).collect(Collectors.toSet()));
        Map<UUID, TableNames.Name> tables = tableNames.of(rows.stream()
                .flatMap(row -> Stream.of(row.tableId(), row.routedToTableId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<UUID> cases = inSight(
                rows.stream().map(Referral::caseId).filter(Objects::nonNull).collect(Collectors.toSet()), viewer);
        return rows.stream()
                .map(row -> new ReferralView(
                        row,
                        names.get(row.referringOrganisationId()).name(),
                        tables,
                        viewer.houseWide(),
                        row.caseId() != null && cases.contains(row.caseId()),
                        states.machine().allowed(row, viewer),
                        Surroundings.NONE))
                .toList();
    }

    private Set<UUID> inSight(Set<UUID> cases, Viewer viewer) {
        if (cases.isEmpty()) {
            return Set.of();
        }
        TypedQuery<UUID> query = entityManager
                .createQuery(
                        "select c.id from CaseFile c where " + AnyOf.condition("c.id", "ids") + " and "
                                + CaseScope.condition("c", viewer),
                        UUID.class)
                .setParameter("ids", cases.toArray(UUID[]::new));
        CaseScope.bind(query, viewer);
        return Set.copyOf(query.getResultList());
    }

    private List<UUID> signals(UUID referralId) {
        return entityManager
                .createQuery("select s.id from Signal s where s.referralId = :id order by s.id", UUID.class)
                .setParameter("id", referralId)
                .setMaxResults(MOST_SIGNALS)
                .getResultList();
    }
}
