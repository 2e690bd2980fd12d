package nl.ketenhuis.adapter.probation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CaseNumber;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.DetentionNumber;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.ReleaseUpdate;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.partner.testkit.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetentionUpdateTranslatorTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void carriesEveryFieldAcross() throws JsonProcessingException {
        UUID id = UUID.fromString("00000000-0000-7000-8000-000000000001");
        JsonNode json = json(Notices.release(id, "NRD-2026-000001", 3));
        assertThat(json).isEqualTo(MAPPER.readTree("""
                {"berichtId":"00000000-0000-7000-8000-000000000001","volgnummer":3,"huis":"vhh-noord",
                 "zaaknummer":"NRD-2026-000001","gebeurtenisTijdstip":"2026-05-01T10:15:33Z",
                 "client":{"skn":"7712345","bsn":"999990019","voornamen":"Jorrit Sybren","tussenvoegsel":"van der",
                           "achternaam":"Proefstra","geboortedatum":"1991-04-17"},
                 "detentie":{"detentienummer":"D-0001","inrichting":"PI Veenhuizen","regime":"VOLWASSENEN",
                             "stand":"ONTSLAG_VOORZIEN","aanvang":"2026-01-05","vrijheidsdatum":"2026-06-04"}}
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "DETAINED,IN_DETENTIE",
        "RELEASE_PLANNED,ONTSLAG_VOORZIEN",
        "RELEASE_REVOKED,ONTSLAG_VERVALLEN",
        "RELEASED,IN_VRIJHEID"
    })
    void saysHowTheDetentionStands(ReleaseUpdate.Status status, String standing) throws JsonProcessingException {
        assertThat(json(sparse(status)).at("/detentie/stand").asText()).isEqualTo(standing);
    }

    @Test
    void leavesOutWhatIsNotKnown() throws JsonProcessingException {
        JsonNode json = json(sparse(ReleaseUpdate.Status.DETAINED));
        assertThat(json.path("client")).hasSize(1);
        assertThat(json.path("detentie").has("vrijheidsdatum")).isFalse();
        assertThat(json.at("/detentie/regime").asText()).isEqualTo("JEUGD");
    }

    private static CaseUpdate sparse(ReleaseUpdate.Status status) {
        SubjectReference subject = new SubjectReference(
                Optional.empty(), Optional.of(new Bsn("999993653")), Optional.empty(), Optional.empty());
        ReleaseUpdate content = new ReleaseUpdate(
                new DetentionNumber("D-2"),
                new Institution(Institution.Kind.JUVENILE_INSTITUTION, "JJI Het Noorderlicht"),
                status,
                Optional.empty(),
                Optional.empty());
        return new CaseUpdate(
                UUID.randomUUID(),
                Notices.HOUSE,
                new CaseNumber("NRD-2026-000009"),
                1,
                Instant.parse("2026-05-01T00:00:00Z"),
                subject,
                content);
    }

    private static JsonNode json(CaseUpdate update) throws JsonProcessingException {
        return MAPPER.readTree(MAPPER.writeValueAsString(DetentionUpdateTranslator.toMessage(update)));
    }
}
