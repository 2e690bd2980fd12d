package nl.ketenhuis.casefile.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.CaseTablesApi;
import nl.ketenhuis.api.model.CaseTransferDto;
import nl.ketenhuis.api.model.TableAssignmentDto;
import nl.ketenhuis.api.model.TableAssignmentPageDto;
import nl.ketenhuis.api.model.TransferCheckDto;
import nl.ketenhuis.api.model.TransferResultDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.acting.CaseActs;
import nl.ketenhuis.casefile.acting.CaseActs.Request;
import nl.ketenhuis.casefile.fact.FactTravel.Verdict;
import nl.ketenhuis.casefile.reading.CaseReading;
import nl.ketenhuis.casefile.transfer.CaseTransfer.Destination;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** The tables of a case over HTTP. */
@Accounted
@ApplicationScoped
class CaseTablesResource implements CaseTablesApi {

    private final CaseActs acts;
    private final CaseTransfer transfer;
    private final TableAssignments assignments;
    private final CaseReading reading;
    private final Viewers viewers;
    private final Cursors cursors;

    CaseTablesResource(
            CaseActs acts,
            CaseTransfer transfer,
            TableAssignments assignments,
            CaseReading reading,
            Viewers viewers,
            Cursors cursors) {
        this.acts = acts;
        this.transfer = transfer;
        this.assignments = assignments;
        this.reading = reading;
        this.viewers = viewers;
        this.cursors = cursors;
    }

    @Override
    public Response transferCase(UUID caseId, CaseTransferDto dto, String purpose, String ifMatch, String key) {
        Destination to = new Destination(
                dto.getTableId(), dto.getMotivation(), dto.getNextDate(), Optional.ofNullable(dto.getPriority()));
        return acts.answer(new Request("transferCase", caseId, ifMatch, key, dto), (caseFile, viewer) -> {
            List<Verdict> verdicts = transfer.transfer(caseFile, viewer, to);
            TransferResultDto result = new TransferResultDto()
                    ._case(reading.summary(caseFile, viewer))
                    .check(TransferDtoMapper.check(to.tableId(), verdicts));
            return Response.ok(result)
                    .header("ETag", ETags.of(caseFile.version()))
                    .build();
        });
    }

    @Override
    public Response previewTransfer(UUID caseId, UUID tableId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        TransferCheckDto check = reading.disclosed(
                caseId,
                viewer,
                "previewTransfer",
                caseFile -> TransferDtoMapper.check(tableId, transfer.preview(caseFile, tableId)));
        return Response.ok(check).build();
    }

    @Override
    public Response listTableAssignments(UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        String list = "listTableAssignments " + caseId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<TableAssignmentDto> page = reading.disclosed(caseId, viewer, "listTableAssignments", caseFile -> Page.of(
                        assignments.list(caseId, before, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), list, last.id()))
                .map(TransferDtoMapper::assignment));
        return Response.ok(new TableAssignmentPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }
}
