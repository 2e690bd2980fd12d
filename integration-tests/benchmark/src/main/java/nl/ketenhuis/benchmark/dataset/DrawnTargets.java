package nl.ketenhuis.benchmark.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is asked for, on both sides, the hot fifth in front: which targets those are is a matter of a shuffle that falls the
 * same way every time.
 *
 * @param cases the cases whose dossiers are read
 */
public record DrawnTargets(
        List<NoticeTarget> notices, List<UUID> cases, List<LookUpTarget> lookUps, List<AgreementTarget> agreements) {

    /** Draws from all there is. */
    public static DrawnTargets from(Dataset dataset) {
        return new DrawnTargets(
                shuffled(dataset.noticeTargets()),
                shuffled(dataset.dossierTargets().map(CaseTarget::caseId)),
                shuffled(dataset.lookUpTargets()),
                shuffled(dataset.agreementTargets()));
    }

    private static <T> List<T> shuffled(Stream<T> all) {
        List<T> list = new ArrayList<>(all.toList());
        Collections.shuffle(list, new Random(1));
        return list;
    }
}
