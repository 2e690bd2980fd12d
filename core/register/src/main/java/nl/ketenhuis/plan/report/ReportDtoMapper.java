package nl.ketenhuis.plan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenhuis.api.model.ProgressReportDto;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.progress.News;

/** Reports out of the words of the contract. */
final class ReportDtoMapper {

    private ReportDtoMapper() {}

    /** @throws Refused 400 for what the contract's schema cannot say */
    static ProgressReports.Report report(ProgressReportDto dto) {
        List<InputError> errors = new ArrayList<>();
        if (Stream.of(dto.getInterventionId(), dto.getAgreementId(), dto.getInterventionReference())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            errors.add(InputError.at("", "one-subject"));
        }
        if (dto.getStatus() == null && dto.getNote() == null) {
            errors.add(InputError.at("/note", "required"));
        }
        if (dto.getOccurredOn().isAfter(LocalDate.now(Amsterdam.ZONE))) {
            errors.add(InputError.at("/occurredOn", "in-the-future"));
        }
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
        return new ProgressReports.Report(
                Optional.ofNullable(dto.getInterventionId()),
                Optional.ofNullable(dto.getAgreementId()),
                Optional.ofNullable(dto.getInterventionReference()),
                new News(Optional.ofNullable(dto.getStatus()), dto.getOccurredOn(), dto.getNote(), dto.getReference()),
                dto.getReason());
    }
}
