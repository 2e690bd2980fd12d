package nl.ketenhuis.referral.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.CaseImportsApi;
import nl.ketenhuis.api.model.CaseImportPageDto;
import nl.ketenhuis.api.model.CaseImportRowPageDto;
import nl.ketenhuis.api.model.ImportRowStatusDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.referral.migration.CaseImportRow.Status;
import nl.ketenhuis.referral.migration.CaseImports.Progress;

/** Imports of running lists over HTTP. */
@Accounted
@ApplicationScoped
class CaseImportsResource implements CaseImportsApi {

    private static final String LIST = "listCaseImports";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final CaseImports imports;
    private final Cursors cursors;

    CaseImportsResource(Viewers viewers, IdempotentRequests requests, CaseImports imports, Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.imports = imports;
        this.cursors = cursors;
    }

    @Override
    public Response importCases(String list, String csv, String purpose, String idempotencyKey) {
        Viewer viewer = viewers.currentWithPurpose();
        RunningList rows = RunningList.read(csv);
        ActRequest act = new ActRequest(viewer, "importCases", "/case-imports " + list, idempotencyKey, csv);
        return requests.once(
                act,
                () -> imports.start(viewer, list, rows),
                started -> answer(started, Response.created(URI.create("/v1/case-imports/" + started.id()))));
    }

    @Override
    public Response getCaseImport(UUID caseImportId, String purpose) {
        return answer(imports.get(caseImportId, viewers.currentWithPurpose()), Response.ok());
    }

    @Override
    public Response listCaseImports(String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<CaseImport> page = Page.of(
                imports.list(viewer, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        Map<UUID, Progress> progress =
                imports.progress(page.items().stream().map(CaseImport::id).toList());
        return Response.ok(new CaseImportPageDto()
                        .items(page.items().stream()
                                .map(one -> ImportDtoMapper.toDto(one, progress.get(one.id())))
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response listCaseImportRows(
            UUID caseImportId, ImportRowStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        imports.get(caseImportId, viewer);
        String list = "listCaseImportRows " + caseImportId;
        int after = cursors.read(viewer.subject(), list, cursor)
                .map(keys -> Integer.parseInt(keys.get(0)))
                .orElse(0);
        Optional<Status> wanted = Optional.ofNullable(status).map(value -> Status.valueOf(value.name()));
        Page<CaseImportRow> page = Page.of(
                imports.rows(caseImportId, wanted, after, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), list, last.id().line()));
        return Response.ok(new CaseImportRowPageDto()
                        .items(page.items().stream().map(ImportDtoMapper::toDto).toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    private Response answer(CaseImport one, Response.ResponseBuilder answer) {
        Progress progress = imports.progress(List.of(one.id())).get(one.id());
        return answer.entity(ImportDtoMapper.toDto(one, progress)).build();
    }
}
