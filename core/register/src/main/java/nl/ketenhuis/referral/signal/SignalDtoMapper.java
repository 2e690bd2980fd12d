package nl.ketenhuis.referral.signal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.SignalDto;
import nl.ketenhuis.api.model.SignalPromotionDto;
import nl.ketenhuis.api.model.SignalStatusDto;
import nl.ketenhuis.api.model.SignalSubmissionDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.referral.Placement;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.TableNames;
import nl.ketenhuis.referral.reading.SubjectDtoMapper;
import nl.ketenhuis.referral.reading.TableDtoMapper;
import nl.ketenhuis.state.Allowed;

/** Signals in the words of the contract, both ways. */
final class SignalDtoMapper {

    private SignalDtoMapper() {}

    /**
     * A signal as one caller sees it.
     *
     * @param house whether the caller sees what the house does with it inside
     * @param tables names of tables, by id
     */
    record View(
            Signal signal,
            String organisation,
            Map<UUID, TableNames.Name> tables,
            boolean house,
            List<Allowed> allowed) {}

    static NewSignal.Content content(SignalSubmissionDto dto) {
        List<InputError> errors = SubjectDtoMapper.errors("/subject", dto.getSubject());
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
        return new NewSignal.Content(
                dto.getReference(),
                dto.getKind(),
                SubjectDtoMapper.person(dto.getSubject()),
                dto.getObservedAt().toInstant(),
                Optional.ofNullable(dto.getDescription()),
                Optional.ofNullable(dto.getTheme()));
    }

    static Referral.Statement statement(SignalPromotionDto dto) {
        if (!dto.getSubjectInformed() && dto.getNotInformedReason() == null) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/notInformedReason", "required"))));
        }
        return new Referral.Statement(
                dto.getTheme(),
                dto.getReason(),
                dto.getOwnChainExhausted(),
                Referral.Urgency.valueOf(dto.getUrgency().name()),
                dto.getSubjectInformed(),
                dto.getSubjectInformed() ? null : dto.getNotInformedReason());
    }

    static SignalDto toDto(View view) {
        Signal signal = view.signal();
        SignalDto dto = new SignalDto()
                .id(signal.id())
                .status(SignalStatusDto.valueOf(signal.status().name()))
                .reference(signal.reference())
                .kind(signal.kind())
                .theme(signal.theme())
                .organisation(new OrganisationReferenceDto()
                        .id(signal.organisationId())
                        .name(view.organisation()))
                .observedAt(Times.utc(signal.observedAt()))
                .receivedAt(Times.utc(signal.receivedAt()))
                .description(signal.description())
                .motivation(signal.motivation())
                .decidedAt(Times.utc(signal.decidedAt()))
                .allowedActions(view.allowed().stream()
                        .map(one -> new AllowedActionDto()
                                .operation(one.operation())
                                .to(one.to().orElse(null)))
                        .toList());
        return view.house() ? ofTheHouse(dto, view) : dto;
    }

    private static SignalDto ofTheHouse(SignalDto dto, View view) {
        Signal signal = view.signal();
        Optional<Placement> placement = Optional.ofNullable(signal.placement());
        return dto.personId(signal.personId())
                .referralId(signal.referralId())
                .caseId(signal.caseId())
                .table(TableDtoMapper.table(placement.map(Placement::tableId).orElse(null), view.tables()))
                .owner(placement.map(Placement::owner).orElse(null))
                .nextDate(placement.map(Placement::nextDate).orElse(null));
    }
}
