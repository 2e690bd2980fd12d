package nl.ketenhuis.referral.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.ketenhuis.referral.migration.Csv.Line;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotationsMayHoldSeparatorsQuotesAndLines() {
        assertEquals(
                Optional.of(List.of(
                        new Line(1, List.of("a", "b")),
                        new Line(2, List.of("x,y", "say \"no\"")),
                        new Line(3, List.of("two\nlines", "z")),
                        new Line(5, List.of("last", "")))),
                Csv.read("a,b\r\n\"x,y\",\"say \"\"no\"\"\"\r\n\"two\nlines\",z\nlast,"));
    }

    @Test
    void aSemicolonInTheFirstLineParts() {
        assertEquals(
                Optional.of(List.of(new Line(1, List.of("a", "b")), new Line(3, List.of("1,5", "2")))),
                Csv.read("\uFEFFa;b\n\n 1,5 ;2\n"));
    }

    @Test
    void aQuotationThatNeverEndsIsNoCsv() {
        assertEquals(Optional.empty(), Csv.read("a,b\n\"x,y\n"));
    }
}
