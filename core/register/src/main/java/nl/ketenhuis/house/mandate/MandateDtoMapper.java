package nl.ketenhuis.house.mandate;

import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.DecisionKindDto;
import nl.ketenhuis.api.model.MandateDto;
import nl.ketenhuis.api.model.MandateRenewalDto;
import nl.ketenhuis.api.model.MandateStatusDto;
import nl.ketenhuis.api.model.MandateSubmissionDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.house.mandate.Mandate.Statement;
import nl.ketenhuis.house.mandate.MandateActs.Renewal;
import nl.ketenhuis.house.table.ConsultationTable;
import nl.ketenhuis.house.table.TableDtoMapper;
import nl.ketenhuis.state.Allowed;

/** Mandates in the words of the contract, both ways; there the last day is told, here the first day after it. */
final class MandateDtoMapper {

    private MandateDtoMapper() {}

    /**
     * @param organisation name of the organisation that is bound
     * @param table null for all tables
     */
    static MandateDto mandate(Mandate mandate, String organisation, ConsultationTable table, List<Allowed> allowed) {
        Statement statement = mandate.statement();
        return new MandateDto()
                .id(mandate.id())
                .organisation(new OrganisationReferenceDto()
                        .id(statement.organisationId())
                        .name(organisation))
                .subject(statement.subject())
                .name(statement.name())
                .table(TableDtoMapper.reference(table))
                .decisionKinds(statement.decisionKinds().stream()
                        .map(DecisionKindDto::valueOf)
                        .toList())
                .since(statement.validFrom())
                .until(statement.validTo().minusDays(1))
                .status(MandateStatusDto.valueOf(mandate.status().name()))
                .evidence(statement.evidence())
                .renewalOf(mandate.renewalOf())
                .revokedOn(mandate.revokedOn())
                .revocationReason(mandate.revocationReason())
                .recordedAt(Times.utc(mandate.recordedAt()))
                .allowedActions(allowed.stream().map(MandateDtoMapper::action).toList());
    }

    static Statement statement(MandateSubmissionDto dto) {
        return new Statement(
                dto.getOrganisationId(),
                dto.getSubject(),
                dto.getName(),
                dto.getTableId(),
                dto.getDecisionKinds().stream().map(Enum::name).toList(),
                dto.getSince(),
                dto.getUntil().plusDays(1),
                dto.getEvidence());
    }

    static Renewal renewal(MandateRenewalDto dto) {
        return new Renewal(Optional.ofNullable(dto.getSince()), dto.getUntil().plusDays(1), dto.getEvidence());
    }

    private static AllowedActionDto action(Allowed allowed) {
        return new AllowedActionDto()
                .operation(allowed.operation())
                .to(allowed.to().orElse(null));
    }
}
