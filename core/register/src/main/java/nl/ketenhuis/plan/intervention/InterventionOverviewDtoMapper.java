package nl.ketenhuis.plan.intervention;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ketenhuis.api.model.ChainCountDto;
import nl.ketenhuis.api.model.ChainDto;
import nl.ketenhuis.api.model.InterventionOverviewDto;
import nl.ketenhuis.api.model.InterventionSummaryDto;
import nl.ketenhuis.plan.catalogue.Chain;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.intervention.InterventionReading.Around;

/** The interventions of all chains side by side: running, earlier, elsewhere (S-GEN-8, S-INF-13, S-INF-17). */
final class InterventionOverviewDtoMapper {

    private InterventionOverviewDtoMapper() {}

    static InterventionOverviewDto overview(UUID caseId, List<InCase<Intervention>> all, Around around) {
        return new InterventionOverviewDto()
                .caseId(caseId)
                .running(lines(all, InterventionOverviewDtoMapper::running, around))
                .earlier(lines(all, InterventionQueries::earlier, around))
                .elsewhere(lines(all, InterventionQueries::elsewhere, around))
                .chains(Stream.of(Chain.values())
                        .map(chain -> count(chain, all))
                        .toList());
    }

    private static boolean running(Intervention one) {
        return !InterventionQueries.earlier(one) && !InterventionQueries.elsewhere(one);
    }

    private static List<InterventionSummaryDto> lines(
            List<InCase<Intervention>> all, Predicate<Intervention> wanted, Around around) {
        return all.stream()
                .filter(one -> wanted.test(one.thing()))
                .map(one -> InterventionDtoMapper.summary(one, around))
                .toList();
    }

    private static ChainCountDto count(Chain chain, List<InCase<Intervention>> all) {
        List<Intervention> own = all.stream()
                .map(InCase::thing)
                .filter(one -> one.chain() == chain)
                .toList();
        return new ChainCountDto()
                .chain(ChainDto.valueOf(chain.name()))
                .running(many(own, InterventionOverviewDtoMapper::running))
                .earlier(many(own, InterventionQueries::earlier))
                .elsewhere(many(own, InterventionQueries::elsewhere));
    }

    private static int many(List<Intervention> own, Predicate<Intervention> wanted) {
        return (int) own.stream().filter(wanted).count();
    }
}
