package nl.ketenhuis.referral.migration;

import nl.ketenhuis.api.model.CaseImportDto;
import nl.ketenhuis.api.model.CaseImportErrorDto;
import nl.ketenhuis.api.model.CaseImportRowDto;
import nl.ketenhuis.api.model.CaseImportStatusDto;
import nl.ketenhuis.api.model.ImportRowStatusDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.referral.migration.CaseImportRow.Status;
import nl.ketenhuis.referral.migration.CaseImports.Progress;

/** Imports in the words of the contract. */
final class ImportDtoMapper {

    private ImportDtoMapper() {}

    static CaseImportDto toDto(CaseImport one, Progress progress) {
        return new CaseImportDto()
                .id(one.id())
                .listName(one.list())
                .status(progress.completed() ? CaseImportStatusDto.COMPLETED : CaseImportStatusDto.RUNNING)
                .rows(progress.all())
                .imported(progress.of(Status.IMPORTED))
                .linked(progress.of(Status.LINKED))
                .alreadyImported(progress.of(Status.ALREADY_IMPORTED))
                .setAside(progress.of(Status.SET_ASIDE))
                .pending(progress.of(Status.PENDING))
                .startedAt(Times.utc(one.startedAt()))
                .startedBy(one.startedBy())
                .completedAt(progress.completed() ? Times.utc(progress.lastDoneAt()) : null);
    }

    static CaseImportRowDto toDto(CaseImportRow row) {
        return new CaseImportRowDto()
                .line(row.id().line())
                .rowKey(row.rowKey())
                .status(ImportRowStatusDto.valueOf(row.status().name()))
                .caseId(row.caseId())
                .errors(row.errors().stream()
                        .map(error ->
                                new CaseImportErrorDto().column(error.column()).code(error.code()))
                        .toList());
    }
}
