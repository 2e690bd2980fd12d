package nl.ketenhuis.referral.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ketenhuis.api.model.ReferralAmendmentDto;
import nl.ketenhuis.api.model.ReferralDecisionDto;
import nl.ketenhuis.api.model.ReferralSubmissionDto;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.referral.Amendment;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.Referral.Urgency;
import nl.ketenhuis.referral.ReferralCourse.Priority;
import nl.ketenhuis.referral.ReferralSubject;
import nl.ketenhuis.referral.ReferralSubject.Kind;
import nl.ketenhuis.referral.ReferralSubject.Place;
import nl.ketenhuis.referral.criteria.CriteriaDtoMapper;
import nl.ketenhuis.referral.decision.Decision;

/** What callers say of referrals, out of the words of the contract. */
final class ReferralWordsDtoMapper {

    private ReferralWordsDtoMapper() {}

    static Referral.Statement statement(ReferralSubmissionDto dto) {
        return new Referral.Statement(
                dto.getTheme(),
                dto.getReason(),
                dto.getOwnChainExhausted(),
                Urgency.valueOf(dto.getUrgency().name()),
                dto.getSubjectInformed(),
                dto.getSubjectInformed() ? null : dto.getNotInformedReason());
    }

    /** @throws Refused 400 for all that the contract's schema cannot say: what goes with what, the eleven-test */
    static ReferralSubject subject(ReferralSubmissionDto dto) {
        Kind kind = dto.getSubjectKind() == null
                ? Kind.PERSON
                : Kind.valueOf(dto.getSubjectKind().name());
        List<InputError> errors = together(dto, kind);
        Optional.ofNullable(dto.getSubject())
                .ifPresent(subject -> errors.addAll(SubjectDtoMapper.errors("/subject", subject)));
        var members = Optional.ofNullable(dto.getMembers()).orElse(List.of());
        for (int i = 0; i < members.size(); i++) {
            errors.addAll(SubjectDtoMapper.errors(
                    "/members/" + i + "/subject", members.get(i).getSubject()));
        }
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
        return new ReferralSubject(
                kind,
                Optional.ofNullable(dto.getSubject()).map(SubjectDtoMapper::person),
                members.stream()
                        .map(one -> new ReferralSubject.Member(
                                SubjectDtoMapper.person(one.getSubject()),
                                one.getRelation().name()))
                        .toList(),
                Optional.ofNullable(dto.getPlace())
                        .map(one -> new Place(one.getId(), one.getName(), one.getMunicipalityCode())));
    }

    private static List<InputError> together(ReferralSubmissionDto dto, Kind kind) {
        boolean persons = kind == Kind.PERSON || kind == Kind.SYSTEM;
        List<InputError> errors = new ArrayList<>();
        belongs("/subject", persons, dto.getSubject() != null).ifPresent(errors::add);
        belongs("/place", !persons, dto.getPlace() != null).ifPresent(errors::add);
        belongs(
                        "/members",
                        kind == Kind.SYSTEM,
                        dto.getMembers() != null && !dto.getMembers().isEmpty())
                .ifPresent(errors::add);
        if (!dto.getSubjectInformed() && dto.getNotInformedReason() == null) {
            errors.add(InputError.at("/notInformedReason", "required"));
        }
        return errors;
    }

    private static Optional<InputError> belongs(String pointer, boolean asked, boolean given) {
        if (asked == given) {
            return Optional.empty();
        }
        return Optional.of(InputError.at(pointer, asked ? "required" : "not-with-this-kind"));
    }

    static Amendment amendment(ReferralAmendmentDto dto) {
        return new Amendment(
                Optional.ofNullable(dto.getReason()),
                Optional.ofNullable(dto.getOwnChainExhausted()),
                Optional.ofNullable(dto.getUrgency()).map(urgency -> Urgency.valueOf(urgency.name())),
                Optional.ofNullable(dto.getSubjectInformed()),
                Optional.ofNullable(dto.getNotInformedReason()));
    }

    static Decision decision(ReferralDecisionDto dto) {
        return new Decision(
                Referral.Status.valueOf(dto.getOutcome().name()),
                dto.getMotivation(),
                CriteriaDtoMapper.answers(dto.getCriteria()),
                Optional.ofNullable(dto.getTableId()),
                Optional.ofNullable(dto.getOwner()),
                Optional.ofNullable(dto.getPriority()).map(rank -> new Priority(rank, dto.getPriorityReason())),
                Set.copyOf(Optional.ofNullable(dto.getParticipants()).orElse(List.of())),
                Optional.ofNullable(dto.getNextDate()),
                Optional.ofNullable(dto.getPlaceId()));
    }
}
