package nl.ketenhuis.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.AnyOf;
import nl.ketenhuis.outbox.dispatch.Claim;
import nl.ketenhuis.outbox.dispatch.UpdateSource;
import nl.ketenhuis.partner.PartnerConnections;
import nl.ketenhuis.partner.spi.CaseNumber;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.partner.spi.UpdateKind;
import nl.ketenhuis.person.IdentityClaims;
import nl.ketenhuis.person.Person;

/**
 * What partners are told of a release: how the detention stands when the update is sent. Entitlement is looked at again at
 * that moment: an organisation that has left the case is told nothing.
 */
@ApplicationScoped
class ReleaseUpdates implements UpdateSource {

    private static final String STANDING =
            """
            select d, p, c.id, c.number
            from DetentionPeriod d
            join Person p on p.id = d.personId
            join CasePerson cp on cp.id.personId = p.id
            join CaseFile c on c.id = cp.id.caseId
            where %s and %s
              and exists (select 1 from CaseParticipant q
                          join Participation a on a.id.organisationId = q.organisationId and a.id.houseId = c.houseId
                          where q.caseId = c.id and q.until is null and a.adapter = :recipient
                            and a.id.validFrom <= current_date and (a.validTo is null or a.validTo > current_date)
                            and (c.shielded = false or exists (
                              select 1 from ShieldAccess s where s.id.caseId = c.id and s.id.holder = a.oin)))""".formatted(AnyOf.condition("d.id", "detentions"), AnyOf.condition("c.id", "cases"));

    private final EntityManager entityManager;
    private final IdentityClaims claims;
    private final PartnerConnections connections;

    ReleaseUpdates(EntityManager entityManager, IdentityClaims claims, PartnerConnections connections) {
        this.entityManager = entityManager;
        this.claims = claims;
        this.connections = connections;
    }

    @Override
    public UpdateKind kind() {
        return UpdateKind.RELEASE_UPDATED;
    }

    /** One detention as it stands in one case. */
    record Standing(DetentionPeriod detention, Person person, UUID caseId, String caseNumber) {

        record Key(UUID detentionId, UUID caseId) {}

        Key key() {
            return new Key(detention.id(), caseId);
        }
    }

    @Override
    @ActivateRequestContext
    public Map<UUID, CaseUpdate> load(Collection<Claim> deliveries) {
        String recipient = deliveries.iterator().next().recipient();
        List<Standing> standings = entityManager
                .createQuery(STANDING, Standing.class)
                .setParameter(
                        "detentions", deliveries.stream().map(Claim::sourceId).toArray(UUID[]::new))
                .setParameter("cases", deliveries.stream().map(Claim::caseId).toArray(UUID[]::new))
                .setParameter("recipient", recipient)
                .getResultList();
        Map<Standing.Key, Standing> byKey =
                standings.stream().collect(Collectors.toMap(Standing::key, Function.identity()));
        Map<UUID, SubjectReference> subjects = standings.isEmpty()
                ? Map.of()
                : claims.references(standings.stream().map(Standing::person).toList());
        Map<UUID, CaseUpdate> updates = new HashMap<>();
        for (Claim delivery : deliveries) {
            Standing standing = byKey.get(new Standing.Key(delivery.sourceId(), delivery.caseId()));
            if (standing != null) {
                updates.put(delivery.id(), update(delivery, standing, subjects));
            }
        }
        return updates;
    }

    private CaseUpdate update(Claim delivery, Standing standing, Map<UUID, SubjectReference> subjects) {
        return new CaseUpdate(
                delivery.id(),
                connections.codeOf(delivery.houseId()),
                new CaseNumber(standing.caseNumber()),
                delivery.sequence(),
                delivery.occurredAt(),
                subjects.get(standing.person().id()),
                standing.detention().update());
    }
}
