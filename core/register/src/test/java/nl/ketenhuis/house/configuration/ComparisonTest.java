package nl.ketenhuis.house.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.house.configuration.Difference.Change;
import nl.ketenhuis.house.configuration.Difference.Kind;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Sections SECTIONS = new Sections();
    private static final String HOUSE = "{'code': 'a', 'hostMunicipality': '0014'}";

    @Test
    void whatSaysTheSameInAnotherOrderIsNoChange() throws IOException {
        Configuration present =
                with("roles", "{'code': 'chair', 'organisationKinds': ['A', 'B'], 'validFrom': '2020-01-01'}");
        Configuration wanted =
                with("roles", "{'validFrom': '2020-01-01', 'organisationKinds': ['B', 'A'], 'code': 'chair'}");

        assertEquals(List.of(), compare(present, wanted).changes());
    }

    @Test
    void whatIsLeftOutEndsTodayAndWhatHadNotBegunNeverWas() throws IOException {
        Configuration present = with(
                "themes",
                "{'code': 'YOUTH', 'name': 'Jeugd', 'validFrom': '2020-01-01'}",
                "{'code': 'AREAS', 'name': 'Gebieden', 'validFrom': '2027-01-01'}",
                "{'code': 'OLD', 'name': 'Oud', 'validFrom': '2020-01-01', 'validTo': '2021-01-01'}");

        List<Change> changes = compare(present, with("themes")).changes();

        assertEquals(
                List.of(Kind.ENDED, Kind.ENDED),
                changes.stream().map(Change::kind).toList());
        assertEquals(
                List.of("2026-06-01", "2027-01-01"),
                changes.stream()
                        .map(change -> change.after().get("validTo").asText())
                        .toList());
    }

    @Test
    void aNewTableGetsAnIdAndAnOldOneKeepsIt() throws IOException {
        Configuration present = with("tables", "{'id': 'x', 'code': 'JCO', 'name': 'Oud', 'validFrom': '2020-01-01'}");
        Configuration wanted = with(
                "tables",
                "{'code': 'JCO', 'name': 'Nieuw', 'validFrom': '2020-01-01'}",
                "{'code': 'ZSM', 'name': 'ZSM', 'validFrom': '2020-01-01'}");

        List<Change> changes = compare(present, wanted).changes();

        assertEquals("x", changes.get(0).after().get("id").asText());
        assertEquals(
                List.of("name"),
                changes.get(0).fields().stream().map(Difference.Field::name).toList());
        assertEquals(36, changes.get(1).after().get("id").asText().length());
    }

    @Test
    void overlapsDuplicatesLooseEndsAndDaysAreAllTold() throws IOException {
        Configuration wanted = with(
                "themes",
                "{'code': 'YOUTH', 'validFrom': '2020-01-01'}",
                "{'code': 'YOUTH', 'validFrom': '2021-01-01'}",
                "{'code': 'AREAS', 'validFrom': '2021-01-01', 'validTo': '2021-01-01'}",
                "{'code': 'AREAS', 'validFrom': '2021-01-01'}");

        assertEquals(
                List.of(
                        "/house/hostMunicipality not-in-section",
                        "/themes/1/validFrom overlapping-period",
                        "/themes/2/validTo before-since",
                        "/themes/3 duplicate"),
                told(new ContentRules(wanted, SECTIONS).errors()));
    }

    @Test
    void periodsMayFollowEachOther() throws IOException {
        Configuration wanted = with(
                "themes",
                "{'code': 'YOUTH', 'validFrom': '2021-01-01'}",
                "{'code': 'YOUTH', 'validFrom': '2020-01-01', 'validTo': '2021-01-01'}");

        assertEquals(
                List.of("/house/hostMunicipality not-in-section"), told(new ContentRules(wanted, SECTIONS).errors()));
    }

    @Test
    void healthDataOfCareNeverGoToTheCriminalChainFreely() throws IOException {
        String rule = "{'dataClass': 'HEALTH', 'originChain': 'CARE', 'recipientChain': 'CRIMINAL', 'effect': '%s'%s}";
        Configuration wanted = with(
                "disclosureRules",
                rule.formatted("DENY", ""),
                rule.formatted("NECESSITY", ", 'tableType': 'RISK'"),
                rule.formatted("NECESSITY", ""),
                rule.formatted("ALLOW", ", 'tableType': 'RISK'"));

        assertEquals(
                List.of(
                        "/disclosureRules/2/effect health-needs-necessity",
                        "/disclosureRules/3/effect health-needs-necessity"),
                told(new SubjectRules(wanted, SECTIONS).errors()));
    }

    @Test
    void everySectionSaysHowItIsReadAndWritten() {
        SECTIONS.list().forEach(section -> {
            assertTrue(section.single() || !section.key().isEmpty(), section.name());
            assertTrue(section.read().contains("jsonb_build_object"), section.name());
            section.references().values().forEach(target -> assertTrue(SECTIONS.get(target) != null, target));
        });
    }

    private static Difference compare(Configuration present, Configuration wanted) {
        return new Comparison(present, wanted, TODAY).of(SECTIONS.list());
    }

    private static List<String> told(List<InputError> errors) {
        return errors.stream()
                .map(error -> error.name() + " " + error.code())
                .sorted()
                .toList();
    }

    private static Configuration with(String section, String... items) throws IOException {
        String document = "{'house': %s, '%s': [%s]}".formatted(HOUSE, section, String.join(",", items));
        ObjectNode read = (ObjectNode) new ObjectMapper().readTree(document.replace('\'', '"'));
        return Configuration.of(read, SECTIONS);
    }
}
