package nl.ketenhuis.casefile.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.api.model.AllowedActionDto;
import nl.ketenhuis.api.model.CaseKindDto;
import nl.ketenhuis.api.model.FactPassageDto;
import nl.ketenhuis.api.model.HandOverDto;
import nl.ketenhuis.api.model.HandOverPreviewDto;
import nl.ketenhuis.api.model.HandOverStatusDto;
import nl.ketenhuis.api.model.HouseReferenceDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.casefile.fact.FactPassage.Passage;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.state.Allowed;

/** Hand-overs in the words of the contract: each house is shown its own side. */
final class HandOverDtoMapper {

    private HandOverDtoMapper() {}

    /** @param knownHere null when it is not the viewer's house to know, or not asked */
    static HandOverDto handOver(
            HandOver one, Map<UUID, HandOvers.House> houses, Viewer viewer, List<Allowed> allowed, Boolean knownHere) {
        boolean asks = one.houseId().equals(viewer.houseId());
        return new HandOverDto()
                .id(one.id())
                .status(HandOverStatusDto.valueOf(one.status().name()))
                .from(house(houses.get(one.houseId())))
                .to(house(houses.get(one.toHouseId())))
                .caseId(asks ? one.caseId() : null)
                .kind(CaseKindDto.valueOf(one.kind().name()))
                .theme(one.theme())
                .municipalityCode(one.municipalityCode())
                .motivation(one.motivation())
                .persons(one.extent().persons())
                .carried(one.extent().carried())
                .leftBehind(one.extent().leftBehind())
                .knownHere(knownHere)
                .requestedAt(Times.utc(one.requestedAt()))
                .decidedAt(Times.utc(one.decidedAt()))
                .decisionMotivation(one.decisionMotivation())
                .newCaseId(asks ? null : one.newCaseId())
                .allowedActions(allowed.stream().map(HandOverDtoMapper::action).toList());
    }

    static HandOverPreviewDto preview(HandOvers.House to, List<Passage> passages) {
        int along = (int) passages.stream().filter(Passage::travels).count();
        return new HandOverPreviewDto()
                .to(house(to))
                .carried(along)
                .leftBehind(passages.size() - along)
                .facts(passages.stream().map(HandOverDtoMapper::passage).toList());
    }

    private static FactPassageDto passage(Passage passage) {
        return new FactPassageDto()
                .factId(passage.fact().id())
                .origin(new OrganisationReferenceDto()
                        .id(passage.origin().id())
                        .name(passage.origin().name()))
                .dataClass(passage.fact().dataClass())
                .travels(passage.travels())
                .reason(passage.staysBy().orElse(null));
    }

    private static HouseReferenceDto house(HandOvers.House house) {
        return new HouseReferenceDto().code(house.code()).name(house.name());
    }

    private static AllowedActionDto action(Allowed allowed) {
        return new AllowedActionDto()
                .operation(allowed.operation())
                .to(allowed.to().orElse(null));
    }
}
