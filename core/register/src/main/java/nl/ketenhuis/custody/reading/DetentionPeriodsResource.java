package nl.ketenhuis.custody.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.DetentionPeriodsApi;
import nl.ketenhuis.api.model.DetentionPeriodPageDto;
import nl.ketenhuis.api.model.DetentionStatusDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.custody.DetentionPeriod;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.partner.spi.ReleaseUpdate;

/** Detentions over HTTP. */
@Accounted
@ApplicationScoped
class DetentionPeriodsResource implements DetentionPeriodsApi {

    private static final String LIST = "listDetentionPeriods";

    private final Viewers viewers;
    private final CustodyQueries queries;
    private final Cursors cursors;

    DetentionPeriodsResource(Viewers viewers, CustodyQueries queries, Cursors cursors) {
        this.viewers = viewers;
        this.queries = queries;
        this.cursors = cursors;
    }

    @Override
    public Response getDetentionPeriod(UUID id, String purpose) {
        DetentionPeriod detention = queries.getDetention(id, viewers.currentWithPurpose());
        return Response.ok(CustodyDtoMapper.detention(detention))
                .header("ETag", ETags.of(detention.version()))
                .build();
    }

    @Override
    public Response listDetentionPeriods(
            UUID personId, DetentionStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        List<DetentionPeriod> rows = queries.listDetentions(
                viewer,
                Optional.ofNullable(personId),
                Optional.ofNullable(status).map(value -> ReleaseUpdate.Status.valueOf(value.name())),
                before,
                limit + 1);
        DetentionPeriodPageDto page = new DetentionPeriodPageDto()
                .items(rows.stream()
                        .limit(limit)
                        .map(CustodyDtoMapper::detention)
                        .toList());
        if (rows.size() > limit) {
            page.setNextCursor(
                    cursors.after(viewer.subject(), LIST, rows.get(limit - 1).id()));
        }
        return Response.ok(page).build();
    }
}
