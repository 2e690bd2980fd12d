package nl.ketenhuis.referral;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.OutcomeCodeDto;
import nl.ketenhuis.api.model.ReferralDto;
import nl.ketenhuis.api.model.ReferralStatusDto;
import nl.ketenhuis.api.model.ReferralSubjectDto;
import nl.ketenhuis.api.model.ReferralSubmissionDto;
import nl.ketenhuis.api.model.UrgencyDto;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.partner.spi.SubjectReference;

/** Referrals in the words of the contract, both ways. */
final class ReferralDtoMapper {

    private ReferralDtoMapper() {}

    /** @param organisation name of the organisation that made it */
    static ReferralDto toDto(Referral referral, String organisation) {
        Referral.Statement statement = referral.statement();
        return new ReferralDto()
                .id(referral.id())
                .number(referral.number())
                .status(ReferralStatusDto.valueOf(referral.status().name()))
                .theme(statement.theme())
                .personId(referral.personId())
                .referringOrganisation(new OrganisationReferenceDto()
                        .id(referral.referringOrganisationId())
                        .name(organisation))
                .reason(statement.reason())
                .ownChainExhausted(statement.ownChainExhausted())
                .urgency(UrgencyDto.valueOf(statement.urgency().name()))
                .subjectInformed(statement.subjectInformed())
                .notInformedReason(statement.notInformedReason())
                .submittedAt(referral.submittedAt().atOffset(ZoneOffset.UTC))
                .decidedAt(Optional.ofNullable(referral.decidedAt())
                        .map(moment -> moment.atOffset(ZoneOffset.UTC))
                        .orElse(null))
                .motivation(referral.motivation())
                .caseId(referral.caseId())
                .outcomeCode(outcome(referral.status()));
    }

    /** The outcome codes of the national notification standard: in handling as a case, under investigation, otherwise. */
    private static OutcomeCodeDto outcome(Referral.Status status) {
        return switch (status) {
            case ACCEPTED, LINKED -> OutcomeCodeDto.ZVH_01;
            case SUBMITTED -> OutcomeCodeDto.ZVH_02;
            case REJECTED -> OutcomeCodeDto.ZVH_03;
        };
    }

    static Referral.Statement statement(ReferralSubmissionDto dto) {
        return new Referral.Statement(
                dto.getTheme(),
                dto.getReason(),
                dto.getOwnChainExhausted(),
                Referral.Urgency.valueOf(dto.getUrgency().name()),
                dto.getSubjectInformed(),
                dto.getNotInformedReason());
    }

    /** @throws Refused 400 for what the contract's schema cannot say: the eleven-test, and the reason for not informing */
    static SubjectReference subject(ReferralSubmissionDto dto) {
        ReferralSubjectDto subject = dto.getSubject();
        List<InputError> errors = new ArrayList<>();
        String bsn = subject.getCitizenServiceNumber();
        if (bsn != null && !Bsn.passesElevenTest(bsn)) {
            errors.add(InputError.at("/subject/citizenServiceNumber", "eleven-test"));
        }
        if (!dto.getSubjectInformed() && dto.getNotInformedReason() == null) {
            errors.add(InputError.at("/notInformedReason", "required"));
        }
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
        return new SubjectReference(
                Optional.ofNullable(subject.getCriminalChainNumber()).map(CriminalChainNumber::new),
                Optional.ofNullable(bsn).map(Bsn::new),
                Optional.of(new PersonName(
                        subject.getGivenNames(),
                        Optional.ofNullable(subject.getFamilyNamePrefix()).orElse(""),
                        subject.getFamilyName())),
                Optional.ofNullable(subject.getBirthDate()));
    }
}
