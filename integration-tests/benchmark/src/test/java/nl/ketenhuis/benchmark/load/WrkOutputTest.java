package nl.ketenhuis.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ketenhuis.benchmark.measure.Slice;
import org.junit.jupiter.api.Test;

class WrkOutputTest {

    @Test
    void readsTheLineOfResults() {
        String output = """
                Running 5s test
                RESULT good=1200 bad=3 connect=0 read=1 write=0 timeout=2 micros=5000000 p50=1500 p99=42000
                """;

        assertThat(WrkOutput.slice(output)).isEqualTo(new Slice(1200, 6, 5, 1.5, 42));
    }

    @Test
    void refusesAnOutputWithoutOne() {
        assertThatThrownBy(() -> WrkOutput.slice("unable to connect")).hasMessageContaining("unable to connect");
    }
}
