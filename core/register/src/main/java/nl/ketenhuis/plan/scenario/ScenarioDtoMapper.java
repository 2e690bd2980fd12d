package nl.ketenhuis.plan.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.api.model.AppliedScenarioDto;
import nl.ketenhuis.api.model.ChainDto;
import nl.ketenhuis.api.model.InterventionScenarioDto;
import nl.ketenhuis.api.model.NewInterventionScenarioDto;
import nl.ketenhuis.api.model.ScenarioApplicationDto;
import nl.ketenhuis.api.model.ScenarioCaseKindDto;
import nl.ketenhuis.api.model.ScenarioPartDto;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.plan.catalogue.CatalogueDtoMapper;
import nl.ketenhuis.plan.catalogue.NamedTypes.NamedType;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.intervention.Intervention;
import nl.ketenhuis.plan.intervention.InterventionDtoMapper;
import nl.ketenhuis.plan.intervention.InterventionReading.Around;
import nl.ketenhuis.plan.scenario.InterventionScenario.Content;
import nl.ketenhuis.plan.scenario.ScenarioApplying.Application;
import nl.ketenhuis.plan.scenario.ScenarioPart.Wanted;

/** Scenarios in the words of the contract, both ways. */
final class ScenarioDtoMapper {

    private ScenarioDtoMapper() {}

    static InterventionScenarioDto scenario(
            InterventionScenario scenario, List<ScenarioPart> parts, Map<UUID, NamedType> types) {
        return new InterventionScenarioDto()
                .id(scenario.id())
                .code(scenario.code())
                .name(scenario.name())
                .description(scenario.description())
                .caseKinds(scenario.caseKinds().stream()
                        .map(ScenarioCaseKindDto::valueOf)
                        .toList())
                .parts(parts.stream()
                        .map(part -> part(part, types.get(part.interventionTypeId())))
                        .toList())
                .since(scenario.validFrom())
                .until(scenario.validTo() == null ? null : scenario.validTo().minusDays(1))
                .allowedActions(null);
    }

    private static ScenarioPartDto part(ScenarioPart part, NamedType named) {
        return new ScenarioPartDto()
                .interventionType(CatalogueDtoMapper.reference(named.type()))
                .chain(ChainDto.valueOf(named.type().chain().name()))
                .organisation(ReferenceDtoMapper.organisation(named.type().organisationId(), named.names()))
                .startAfterDays(part.startAfterDays());
    }

    static AppliedScenarioDto applied(
            UUID scenarioId, UUID caseId, List<InCase<Intervention>> proposed, Around around) {
        return new AppliedScenarioDto()
                .interventionScenarioId(scenarioId)
                .caseId(caseId)
                .interventions(proposed.stream()
                        .map(one -> InterventionDtoMapper.summary(one, around))
                        .toList());
    }

    static Content content(NewInterventionScenarioDto dto) {
        return new Content(
                dto.getCode(),
                dto.getName(),
                dto.getDescription(),
                dto.getCaseKinds().stream()
                        .map(kind -> CaseFile.Kind.valueOf(kind.name()))
                        .collect(Collectors.toSet()),
                dto.getSince());
    }

    static List<Wanted> wanted(NewInterventionScenarioDto dto) {
        return dto.getParts().stream()
                .map(part -> new Wanted(
                        part.getInterventionTypeId(),
                        Optional.ofNullable(part.getStartAfterDays()).orElse(0)))
                .toList();
    }

    static Application application(ScenarioApplicationDto dto) {
        return new Application(
                dto.getCaseId(),
                Optional.ofNullable(dto.getStartDate()).orElse(LocalDate.now(Amsterdam.ZONE)),
                dto.getMotivation(),
                dto.getNecessity());
    }
}
