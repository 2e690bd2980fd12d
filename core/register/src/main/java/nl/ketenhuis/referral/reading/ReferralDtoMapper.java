package nl.ketenhuis.referral.reading;

import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.CompletionRequestDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.OutcomeCodeDto;
import nl.ketenhuis.api.model.ReferralDto;
import nl.ketenhuis.api.model.ReferralPlaceDto;
import nl.ketenhuis.api.model.ReferralReceiptDto;
import nl.ketenhuis.api.model.ReferralStatusDto;
import nl.ketenhuis.api.model.ReferralSubjectKindDto;
import nl.ketenhuis.api.model.ReferredMemberDto;
import nl.ketenhuis.api.model.SameSubjectDto;
import nl.ketenhuis.api.model.SystemRelationDto;
import nl.ketenhuis.api.model.UrgencyDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.ReferralCourse.Completion;
import nl.ketenhuis.referral.ReferralSubject.Place;
import nl.ketenhuis.referral.reading.ReferralView.Surroundings;
import nl.ketenhuis.state.Allowed;

/** Referrals in the words of the contract. */
final class ReferralDtoMapper {

    private ReferralDtoMapper() {}

    static ReferralDto toDto(ReferralView view) {
        Referral referral = view.referral();
        ReferralDto dto = stated(referral)
                .referringOrganisation(new OrganisationReferenceDto()
                        .id(referral.referringOrganisationId())
                        .name(view.organisation()))
                .caseId(view.caseInSight() ? referral.caseId() : null)
                .routedTo(TableDtoMapper.table(referral.routedToTableId(), view.tables()))
                .members(members(view.surroundings()))
                .sameSubject(null)
                .signals(null)
                .allowedActions(actions(view.allowed()));
        return view.house() ? ofTheHouse(dto, view) : dto;
    }

    private static ReferralDto stated(Referral referral) {
        Referral.Statement statement = referral.statement();
        return new ReferralDto()
                .id(referral.id())
                .number(referral.number())
                .status(ReferralStatusDto.valueOf(referral.status().name()))
                .theme(statement.theme())
                .subjectKind(
                        ReferralSubjectKindDto.valueOf(referral.subjectKind().name()))
                .personId(referral.personId())
                .place(place(referral.place()))
                .reason(statement.reason())
                .ownChainExhausted(statement.ownChainExhausted())
                .urgency(UrgencyDto.valueOf(statement.urgency().name()))
                .subjectInformed(statement.subjectInformed())
                .notInformedReason(statement.notInformedReason())
                .submittedAt(Times.utc(referral.submittedAt()))
                .completion(completion(referral.completion()))
                .decidedAt(Times.utc(referral.decidedAt()))
                .motivation(referral.motivation())
                .mergedInto(referral.mergedIntoId())
                .outcomeCode(outcome(referral.status()).orElse(null));
    }

    private static ReferralDto ofTheHouse(ReferralDto dto, ReferralView view) {
        Referral referral = view.referral();
        Optional<Referral.Priority> priority = Optional.ofNullable(referral.priority());
        return dto.table(TableDtoMapper.table(referral.tableId(), view.tables()))
                .owner(referral.owner())
                .nextDate(referral.nextDate())
                .priority(priority.map(Referral.Priority::rank).orElse(null))
                .priorityReason(priority.map(Referral.Priority::reason).orElse(null))
                .sameSubject(sameSubject(view.surroundings()))
                .signals(
                        view.surroundings().signals().isEmpty()
                                ? null
                                : view.surroundings().signals());
    }

    static ReferralReceiptDto receipt(ReferralView view) {
        Referral referral = view.referral();
        boolean waits = referral.status() == Referral.Status.INCOMPLETE;
        return new ReferralReceiptDto()
                .referralId(referral.id())
                .number(referral.number())
                .status(ReferralStatusDto.valueOf(referral.status().name()))
                .submittedAt(Times.utc(referral.submittedAt()))
                .completion(waits ? completion(referral.completion()) : null)
                .decidedAt(Times.utc(referral.decidedAt()))
                .outcomeCode(outcome(referral.status()).orElse(null))
                .motivation(referral.motivation())
                .routedTo(TableDtoMapper.table(referral.routedToTableId(), view.tables()));
    }

    /** The outcome codes of the national notification standard: in handling as a case, under investigation, otherwise. */
    private static Optional<OutcomeCodeDto> outcome(Referral.Status status) {
        return switch (status) {
            case ACCEPTED, LINKED -> Optional.of(OutcomeCodeDto.ZVH_01);
            case SUBMITTED, INCOMPLETE, IN_TRIAGE -> Optional.of(OutcomeCodeDto.ZVH_02);
            case REJECTED, REFERRED_ON -> Optional.of(OutcomeCodeDto.ZVH_03);
            case DRAFT, WITHDRAWN, MERGED -> Optional.empty();
        };
    }

    private static List<ReferredMemberDto> members(Surroundings surroundings) {
        return surroundings.members().isEmpty()
                ? null
                : surroundings.members().stream()
                        .map(member -> new ReferredMemberDto()
                                .personId(member.personId())
                                .relation(SystemRelationDto.valueOf(member.relation())))
                        .toList();
    }

    private static List<SameSubjectDto> sameSubject(Surroundings surroundings) {
        return surroundings.sameSubject().isEmpty()
                ? null
                : surroundings.sameSubject().stream()
                        .map(other -> new SameSubjectDto()
                                .id(other.id())
                                .number(other.number())
                                .status(ReferralStatusDto.valueOf(other.status().name())))
                        .toList();
    }

    private static CompletionRequestDto completion(Completion asked) {
        return asked == null
                ? null
                : new CompletionRequestDto().question(asked.question()).dueDate(asked.due());
    }

    private static ReferralPlaceDto place(Place place) {
        return place == null
                ? null
                : new ReferralPlaceDto().id(place.id()).name(place.name()).municipalityCode(place.municipality());
    }

    private static List<AllowedActionDto> actions(List<Allowed> allowed) {
        return allowed.stream()
                .map(one -> new AllowedActionDto()
                        .operation(one.operation())
                        .to(one.to().orElse(null)))
                .toList();
    }
}
