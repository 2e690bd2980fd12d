package nl.ketenhuis.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.WorkItemsApi;
import nl.ketenhuis.api.model.WorkItemEscalationDto;
import nl.ketenhuis.api.model.WorkItemKindDto;
import nl.ketenhuis.api.model.WorkItemPageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.course.Supply;

/** Work lists over HTTP: a partner sees its own, the direction of the house all. What is settled is off the list. */
@Accounted
@ApplicationScoped
class WorkItemsResource implements WorkItemsApi {

    private static final String LIST = "listWorkItems";
    private static final String OWN = "t.organisationId = :organisation";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final CaseThings things;
    private final Escalation escalation;
    private final PartnerOrganisations organisations;
    private final Supply supply;
    private final Cursors cursors;

    WorkItemsResource(
            Viewers viewers,
            IdempotentRequests requests,
            CaseThings things,
            Escalation escalation,
            PartnerOrganisations organisations,
            Supply supply,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.things = things;
        this.escalation = escalation;
        this.organisations = organisations;
        this.supply = supply;
        this.cursors = cursors;
    }

    @Override
    public Response escalateWorkItem(UUID id, WorkItemEscalationDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "escalateWorkItem", "/work-items/" + id, key, dto),
                () -> escalation.escalate(id, ifMatch, dto.getReason(), viewer),
                item -> answer(item, viewer));
    }

    @Override
    public Response getWorkItem(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InCase<WorkItem> item = things.get(WorkItem.class, id, viewer);
        return supply.of(viewer, "getWorkItem", List.of(item), () -> answer(item, viewer));
    }

    @Override
    public Response listWorkItems(
            UUID caseId, UUID organisationId, WorkItemKindDto kind, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        UUID list = viewer.houseWide() ? organisationId : viewer.organisationId();
        Narrowing narrowing = new Narrowing()
                .by("t.settledAt is null")
                .by(OWN, "organisation", Optional.ofNullable(list))
                .by("t.caseId = :case", "case", Optional.ofNullable(caseId))
                .by(
                        "t.kind = :kind",
                        "kind",
                        Optional.ofNullable(kind).map(value -> WorkItem.Kind.valueOf(value.name())))
                .after("dueDate", cursors.read(viewer.subject(), LIST, cursor))
                .ordered("t.dueDate, t.id");
        Page<InCase<WorkItem>> page = Page.of(
                things.list(WorkItem.class, viewer, narrowing, limit + 1),
                limit,
                last -> cursors.after(
                        viewer.subject(),
                        LIST,
                        last.thing().dueDate(),
                        last.thing().id()));
        return supply.of(viewer, LIST, page.items(), () -> {
            Map<UUID, Organisation> names = names(page.items());
            return Response.ok(new WorkItemPageDto()
                            .items(page.items().stream()
                                    .map(item -> WorkItemDtoMapper.item(item, names))
                                    .toList())
                            .nextCursor(page.nextCursor()))
                    .build();
        });
    }

    private Response answer(InCase<WorkItem> item, Viewer viewer) {
        return Response.ok(WorkItemDtoMapper.item(item, names(List.of(item)))
                        .allowedActions(ReferenceDtoMapper.allowed(escalation.allowed(item, viewer))))
                .header("ETag", ETags.of(item.thing().version()))
                .build();
    }

    private Map<UUID, Organisation> names(Collection<InCase<WorkItem>> shown) {
        return organisations.find(shown.stream()
                .map(item -> item.thing().organisationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
