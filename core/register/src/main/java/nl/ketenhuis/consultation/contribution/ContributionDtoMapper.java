package nl.ketenhuis.consultation.contribution;

import nl.ketenhuis.api.model.ContributionDto;
import nl.ketenhuis.api.model.ContributionStatusDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.convention.Times;

/** Contributions in the words of the contract. */
final class ContributionDtoMapper {

    private ContributionDtoMapper() {}

    /** @param organisation name of the partner that is asked */
    static ContributionDto contribution(Contribution row, String organisation) {
        return new ContributionDto()
                .id(row.id())
                .consultationId(row.consultationId())
                .agendaItemId(row.itemId())
                .caseId(row.caseId())
                .organisation(
                        new OrganisationReferenceDto().id(row.organisationId()).name(organisation))
                .question(row.question())
                .dueDate(row.dueDate())
                .overdue(row.overdue())
                .status(ContributionStatusDto.valueOf(row.status().name()))
                .factIds(row.status() == Contribution.Status.GIVEN ? row.factIds() : null)
                .remark(row.remark())
                .reason(row.reason())
                .answeredAt(Times.utc(row.answeredAt()))
                .allowedActions(null);
    }
}
