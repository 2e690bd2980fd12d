package nl.ketenhuis.casefile.transfer;

import java.util.List;
import java.util.UUID;
import nl.ketenhuis.api.model.EndedShareDto;
import nl.ketenhuis.api.model.FactVerdictDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.TableAssignmentDto;
import nl.ketenhuis.api.model.TransferCheckDto;
import nl.ketenhuis.casefile.fact.FactTravel.Verdict;
import nl.ketenhuis.casefile.fact.Party;
import nl.ketenhuis.convention.Times;

/** Transfers in the words of the contract. */
final class TransferDtoMapper {

    private TransferDtoMapper() {}

    static TransferCheckDto check(UUID tableId, List<Verdict> verdicts) {
        int along = (int) verdicts.stream().filter(Verdict::travels).count();
        return new TransferCheckDto()
                .tableId(tableId)
                .carried(along)
                .leftBehind(verdicts.size() - along)
                .facts(verdicts.stream().map(TransferDtoMapper::verdict).toList());
    }

    static TableAssignmentDto assignment(TableAssignment assignment) {
        return new TableAssignmentDto()
                .tableId(assignment.tableId())
                .since(Times.utc(assignment.since()))
                .until(Times.utc(assignment.until()))
                .motivation(assignment.motivation())
                .carried(assignment.carried())
                .leftBehind(assignment.leftBehind());
    }

    private static FactVerdictDto verdict(Verdict verdict) {
        return new FactVerdictDto()
                .factId(verdict.fact().id())
                .origin(organisation(verdict.origin()))
                .dataClass(verdict.fact().dataClass())
                .travels(verdict.travels())
                .reason(verdict.staysBy().orElse(null))
                .kept(verdict.kept().stream()
                        .map(TransferDtoMapper::organisation)
                        .toList())
                .ended(verdict.ended().entrySet().stream()
                        .map(one -> new EndedShareDto()
                                .organisation(organisation(one.getKey()))
                                .reason(one.getValue()))
                        .toList());
    }

    private static OrganisationReferenceDto organisation(Party party) {
        return new OrganisationReferenceDto().id(party.id()).name(party.name());
    }
}
