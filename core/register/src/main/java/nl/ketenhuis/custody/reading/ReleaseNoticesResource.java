package nl.ketenhuis.custody.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.ReleaseNoticesApi;
import nl.ketenhuis.api.model.ReleaseNoticePageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.custody.reading.CustodyQueries.NoticeRow;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Release notices over HTTP. */
@Accounted
@ApplicationScoped
class ReleaseNoticesResource implements ReleaseNoticesApi {

    private static final String LIST = "listReleaseNotices";

    private final Viewers viewers;
    private final CustodyQueries queries;
    private final Cursors cursors;

    ReleaseNoticesResource(Viewers viewers, CustodyQueries queries, Cursors cursors) {
        this.viewers = viewers;
        this.queries = queries;
        this.cursors = cursors;
    }

    @Override
    public Response getReleaseNotice(UUID id, String purpose) {
        return Response.ok(CustodyDtoMapper.notice(queries.getNotice(id, viewers.currentWithPurpose())))
                .header("ETag", "\"0\"")
                .build();
    }

    @Override
    public Response listReleaseNotices(UUID caseId, UUID personId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        List<NoticeRow> rows = queries.listNotices(
                viewer, Optional.ofNullable(caseId), Optional.ofNullable(personId), before, limit + 1);
        ReleaseNoticePageDto page = new ReleaseNoticePageDto()
                .items(rows.stream().limit(limit).map(CustodyDtoMapper::notice).toList());
        if (rows.size() > limit) {
            UUID last = rows.get(limit - 1).notice().id();
            page.setNextCursor(cursors.after(viewer.subject(), LIST, last));
        }
        return Response.ok(page).build();
    }
}
