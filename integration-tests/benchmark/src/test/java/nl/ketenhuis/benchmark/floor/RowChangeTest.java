package nl.ketenhuis.benchmark.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RowChangeTest {

    @Test
    void writesAllColumnsAndOneVersionMore() {
        Object[] row = {"id", "a", "b", 4};

        assertThat(RowChange.of(row, Map.of(2, "changed"))).containsExactly("a", "changed", 5, "id", 4);
    }
}
