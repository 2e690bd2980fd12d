package nl.ketenhuis.casefile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.CasesApi;
import nl.ketenhuis.api.model.CaseKindDto;
import nl.ketenhuis.api.model.CasePageDto;
import nl.ketenhuis.api.model.CaseStatusDto;
import nl.ketenhuis.api.model.TimelinePageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.casefile.reading.CaseQueries.Filter;
import nl.ketenhuis.casefile.reading.CaseQueries.Position;
import nl.ketenhuis.casefile.reading.CaseQueries.Row;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Cases over HTTP: the list, the dossier, the timeline. */
@Accounted
@ApplicationScoped
class CasesResource implements CasesApi {

    private final Viewers viewers;
    private final CaseQueries queries;
    private final CaseReading reading;
    private final Cursors cursors;

    CasesResource(Viewers viewers, CaseQueries queries, CaseReading reading, Cursors cursors) {
        this.viewers = viewers;
        this.queries = queries;
        this.reading = reading;
        this.cursors = cursors;
    }

    @Override
    public Response getCase(UUID caseId, String purpose) {
        CaseReading.Dossier dossier = reading.read(caseId, viewers.currentWithPurpose());
        return Response.ok(dossier.content())
                .header("ETag", ETags.of(dossier.version()))
                .build();
    }

    @Override
    public Response listCases(
            CaseStatusDto status,
            String theme,
            String municipalityCode,
            UUID personId,
            CaseKindDto kind,
            UUID tableId,
            String directedBy,
            LocalDate dueBefore,
            Boolean floating,
            String reference,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Filter filter = new Filter(
                Optional.ofNullable(status).map(value -> CaseFile.Status.valueOf(value.name())),
                Optional.ofNullable(theme),
                Optional.ofNullable(municipalityCode),
                Optional.ofNullable(personId),
                Optional.ofNullable(kind).map(value -> CaseFile.Kind.valueOf(value.name())),
                Optional.ofNullable(tableId),
                Optional.ofNullable(directedBy),
                Optional.ofNullable(dueBefore),
                Optional.ofNullable(floating),
                Optional.ofNullable(reference));
        Optional<UUID> before =
                cursors.read(viewer.subject(), "listCases", cursor).map(keys -> UUID.fromString(keys.get(0)));
        List<Row> rows = queries.list(viewer, filter, before, limit + 1);
        CasePageDto page = new CasePageDto()
                .items(rows.stream().limit(limit).map(CaseDtoMapper::summary).toList());
        if (rows.size() > limit) {
            UUID last = rows.get(limit - 1).caseFile().id();
            page.setNextCursor(cursors.after(viewer.subject(), "listCases", last));
        }
        return Response.ok(page).build();
    }

    @Override
    public Response listCaseTimeline(UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return reading.disclosed(
                caseId, viewer, "listCaseTimeline", caseFile -> timeline(caseId, viewer, cursor, limit));
    }

    private Response timeline(UUID caseId, Viewer viewer, String cursor, int limit) {
        String list = "listCaseTimeline " + caseId;
        Optional<Position> before = cursors.read(viewer.subject(), list, cursor)
                .map(keys -> new Position(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        List<TimelineEntry> entries = queries.timeline(caseId, before, limit + 1);
        TimelinePageDto page = new TimelinePageDto()
                .items(CaseDtoMapper.timeline(entries.stream().limit(limit).toList()));
        if (entries.size() > limit) {
            TimelineEntry last = entries.get(limit - 1);
            page.setNextCursor(cursors.after(viewer.subject(), list, last.occurredAt(), last.id()));
        }
        return Response.ok(page).build();
    }
}
