package nl.ketenhuis.partner.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MalformedMessage;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Faults faults = new Faults();

    @Test
    void gathersAllFaultsWithTheirPointers() {
        Fields fields = Fields.of(StrictJson.read("{\"a\":{\"b\":1},\"c~/\":2,\"d\":\"x\"}"), faults);
        fields.required("a").object().required("b").text(5);
        fields.required("missing").date();
        fields.optional("d").date();
        fields.nothingElse();
        assertThat(found()).extracting(Fault::pointer).containsExactly("/a/b", "/missing", "/d", "/c~0~1");
    }

    @Test
    void takesNullForAbsent() {
        Fields fields = Fields.of(StrictJson.read("{\"a\":null}"), faults);
        assertThat(fields.optional("a").text(5)).isEmpty();
        assertThat(faults.none()).isTrue();
        fields.required("a");
        assertThat(found()).extracting(Fault::text).containsExactly("is missing");
    }

    @Test
    void saysNothingOfTheFieldsOfAnObjectThatIsMissing() {
        Fields.of(StrictJson.read("{}"), faults)
                .required("a")
                .object()
                .required("b")
                .text(5);
        assertThat(found()).extracting(Fault::pointer).containsExactly("/a");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = {'R', 'e', 'n', (byte) 0xE9};
        assertThat(catchThrowableOfType(MalformedMessage.class, () -> Utf8.strict(latin))
                        .faults())
                .hasSize(1);
        assertThat(Utf8.readable(latin)).isEqualTo("Ren\uFFFD");
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() {
        String deep = "[".repeat(50) + "]".repeat(50);
        assertThat(catchThrowableOfType(MalformedMessage.class, () -> StrictJson.read(deep)))
                .isNotNull();
    }

    private List<Fault> found() {
        return catchThrowableOfType(MalformedMessage.class, faults::refuseIfAny).faults();
    }
}
