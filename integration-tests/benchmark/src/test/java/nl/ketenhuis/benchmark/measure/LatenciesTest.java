package nl.ketenhuis.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void tellsWithinWhatTimeAShareWasAnswered() {
        Latencies times = new Latencies();
        for (int millis = 100; millis >= 1; millis--) {
            times.add(millis * 1_000_000L);
        }

        assertThat(times.percentile(0.5)).isEqualTo(50);
        assertThat(times.percentile(0.99)).isEqualTo(99);
        assertThat(times.percentile(1)).isEqualTo(100);
    }

    @Test
    void takesOverTheTimesOfAnother() {
        Latencies some = new Latencies();
        Latencies others = new Latencies();
        for (int i = 0; i < 20_000; i++) {
            others.add(i);
        }

        some.addAll(others);

        assertThat(some.count()).isEqualTo(20_000);
        assertThat(new Latencies().percentile(0.99)).isZero();
    }

    @Test
    void slicesTogetherCountByTimeAndKeepTheWorst() {
        Slice both = Slice.together(List.of(new Slice(100, 1, 10, 4, 9), new Slice(300, 0, 10, 6, 20)));

        assertThat(both.rate()).isEqualTo(20);
        assertThat(both).isEqualTo(new Slice(400, 1, 20, 5, 20));
    }
}
