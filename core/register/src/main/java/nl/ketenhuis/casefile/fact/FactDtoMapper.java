package nl.ketenhuis.casefile.fact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.CaseFactDto;
import nl.ketenhuis.api.model.FactContributionDto;
import nl.ketenhuis.api.model.FactRecipientDto;
import nl.ketenhuis.api.model.FactShareDto;
import nl.ketenhuis.api.model.FactStatusDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.casefile.fact.FactContribution.Recipient;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.state.Allowed;

/** Facts in the words of the contract, both ways. */
final class FactDtoMapper {

    private FactDtoMapper() {}

    static CaseFact.Content content(FactContributionDto dto) {
        return new CaseFact.Content(
                dto.getDataClass(),
                dto.getContent(),
                dto.getPurpose(),
                dto.getPersonId(),
                dto.getOccurredOn(),
                dto.getSourceEndDate());
    }

    static List<Recipient> recipients(FactContributionDto dto) {
        return Optional.ofNullable(dto.getRecipients()).orElse(List.of()).stream()
                .map(FactDtoMapper::recipient)
                .toList();
    }

    static Recipient recipient(FactRecipientDto dto) {
        return new Recipient(dto.getOrganisationId(), dto.getNecessity());
    }

    /** @param shares null when they are not the viewer's to see */
    static CaseFactDto fact(FactQueries.Row row, List<FactQueries.Share> shares, List<Allowed> allowed) {
        return new CaseFactDto()
                .id(row.id())
                .caseId(row.caseId())
                .origin(organisation(row.originId(), row.originName()))
                .dataClass(row.dataClass())
                .content(row.content())
                .purpose(row.purpose())
                .legalBasis(row.legalBasis())
                .personId(row.personId())
                .occurredOn(row.occurredOn())
                .sourceEndDate(row.sourceEndDate())
                .status(FactStatusDto.valueOf(row.status()))
                .leftBehind(row.leftBehind())
                .necessity(row.necessity())
                .contributedAt(Times.utc(row.contributedAt()))
                .shares(
                        shares == null
                                ? null
                                : shares.stream().map(FactDtoMapper::share).toList())
                .allowedActions(allowed.stream().map(FactDtoMapper::action).toList());
    }

    private static FactShareDto share(FactQueries.Share share) {
        return new FactShareDto()
                .organisation(organisation(share.organisationId(), share.name()))
                .necessity(share.necessity())
                .sharedAt(Times.utc(share.sharedAt()))
                .endedAt(Times.utc(share.endedAt()))
                .endReason(share.endReason());
    }

    private static AllowedActionDto action(Allowed allowed) {
        return new AllowedActionDto()
                .operation(allowed.operation())
                .to(allowed.to().orElse(null));
    }

    private static OrganisationReferenceDto organisation(UUID id, String name) {
        return new OrganisationReferenceDto().id(id).name(name);
    }
}
