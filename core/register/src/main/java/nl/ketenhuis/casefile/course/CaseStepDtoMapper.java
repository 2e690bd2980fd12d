package nl.ketenhuis.casefile.course;

import nl.ketenhuis.api.model.CaseStatusDto;
import nl.ketenhuis.api.model.CaseStepDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.casefile.acting.CaseStep;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;

/** Steps in the words of the contract. */
final class CaseStepDtoMapper {

    private CaseStepDtoMapper() {}

    static CaseStepDto step(CaseStep step, Organisation organisation) {
        return new CaseStepDto()
                .id(step.id())
                .operation(step.operation())
                .episode(step.episode())
                .from(CaseStatusDto.valueOf(step.from().name()))
                .to(CaseStatusDto.valueOf(step.to().name()))
                .reason(step.reason())
                .motivation(step.motivation())
                .takenAt(Times.utc(step.takenAt()))
                .takenBy(step.takenBy())
                .organisation(
                        new OrganisationReferenceDto().id(organisation.id()).name(organisation.name()));
    }
}
