package nl.ketenhuis.adapter.dji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.partner.spi.CustodyNotice;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.RawMessage.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTranslatorTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-02-01T09:30:00+01:00");
    private static final String SOUND = People.PLANNED.json();

    @Test
    void carriesEveryFieldAcross() {
        PartnerNotice notice = ReleaseTranslator.toNotice(raw(SOUND));
        CustodyNotice content = (CustodyNotice) notice.content();
        assertThat(notice.house()).isEqualTo(new HouseCode("vhh-noord"));
        assertThat(notice.messageId()).isEqualTo(new MessageId("DJI-1"));
        assertThat(notice.occurredAt()).isEqualTo(Instant.parse("2026-02-01T08:30:00Z"));
        assertThat(notice.subject().bsn().orElseThrow().digits()).isEqualTo("999990019");
        assertThat(notice.subject().criminalChainNumber().orElseThrow().value()).isEqualTo("7712345");
        assertThat(notice.subject().name().orElseThrow().full()).isEqualTo("Jorrit van der Proefstra");
        assertThat(content.kind()).isEqualTo(NoticeKind.RELEASE_PLANNED);
        assertThat(content.detention().value()).isEqualTo("D-1");
        assertThat(content.institution()).isEqualTo(new Institution(Institution.Kind.PRISON, "PI Veenhuizen"));
        assertThat(content.startedOn()).contains(LocalDate.of(2026, 1, 5));
        assertThat(content.releaseOn()).contains(LocalDate.of(2026, 6, 1));
        assertThat(content.reason()).contains("EINDE_STRAF");
        assertThat(content.returnMunicipality().orElseThrow().value()).isEqualTo("0014");
    }

    @Test
    void knowsAJuvenileInstitutionFromAPrison() {
        DjiMessage started =
                new DjiDetention("vhh-noord", "D-2", People.JUVENILE, LocalDate.of(2026, 1, 5)).started("DJI-2", AT);
        CustodyNotice content =
                (CustodyNotice) ReleaseTranslator.toNotice(raw(started.json())).content();
        assertThat(content.institution().kind()).isEqualTo(Institution.Kind.JUVENILE_INSTITUTION);
        assertThat(content.kind()).isEqualTo(NoticeKind.DETENTION_STARTED);
        assertThat(content.releaseOn()).isEmpty();
    }

    @Test
    void writesAccentsOneWay() {
        String decomposed = SOUND.replace("Jorrit", "Rene\\u0301");
        assertThat(ReleaseTranslator.toNotice(raw(decomposed))
                        .subject()
                        .name()
                        .orElseThrow()
                        .givenNames())
                .isEqualTo("Ren\u00e9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"berichtId\":\"DJI-1\" | \"berichtId\":\"DJI 1\" | /berichtId",
                "\"berichtId\":\"DJI-1\", | '' | /berichtId",
                "T09:32+01:00 | T09:32 | /verzonden",
                "vhh-noord | VHH Noord | /ontvanger",
                "ONTSLAG_GEPLAND | ONTSLAG | /soort",
                "ONTSLAG_GEPLAND | AANVANG_DETENTIE | /ontslagdatum",
                "\"gebeurtenisTijdstip\":\"2026-02-01 | \"gebeurtenisTijdstip\":\"2026-02-02 | /gebeurtenisTijdstip",
                "2026-01-05 | 2026-02-30 | /detentie/begindatum",
                "2026-01-05 | 2026-07-05 | /ontslagdatum",
                "\"PI\" | \"TBS\" | /detentie/inrichting/soort",
                "\"PI Veenhuizen\" | \"PI \\u0000\" | /detentie/inrichting/naam",
                "\"PI Veenhuizen\" | 12 | /detentie/inrichting/naam",
                "999990019 | 999990018 | /persoon/bsn",
                "999990019 | 99999001 | /persoon/bsn",
                "Proefstra | Proe\uFFFDstra | /persoon/geslachtsnaam",
                "Proefstra | \\ud800 | /persoon/geslachtsnaam",
                "1991-04-17 | 17-04-1991 | /persoon/geboortedatum",
                "\"0014\" | \"14\" | /gemeenteVanTerugkeer",
                "\"reden\" | \"redenen\" | /redenen",
                "\"voornamen\":\"Jorrit\", | '' | /persoon/voornamen",
            })
    void pointsAtWhatIsWrong(String sound, String broken, String pointer) {
        assertThat(SOUND).contains(sound);
        assertThat(refused(SOUND.replace(sound, broken)).faults())
                .extracting(Fault::pointer)
                .containsExactly(pointer);
    }

    @Test
    void namesAllFaultsAtOnceAndNoValue() {
        MalformedMessage refused = refused(SOUND.replace("999990019", "999990018")
                .replace("ONTSLAG_GEPLAND", "ONTSLAG")
                .replace("\"0014\"", "true"));
        assertThat(refused.faults())
                .extracting(Fault::pointer)
                .containsExactly("/soort", "/persoon/bsn", "/gemeenteVanTerugkeer");
        assertThat(refused.faults().toString()).doesNotContain("999990018");
    }

    @Test
    void refusesAPersonNobodyCouldRecognise() {
        assertThat(refused(SOUND.replaceFirst(
                                "\"persoon\":\\{[^}]*}", "\"persoon\":{\"voornamen\":\"A\",\"geslachtsnaam\":\"B\"}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/persoon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | is not JSON",
                "{\"a\":1,\"a\":2} | has a field twice",
                "[] | must be an object",
                "{} {} | is not JSON",
                "'' | is empty"
            })
    void refusesWhatIsNoMessageAtAll(String text, String why) {
        assertThat(refused(text).faults().get(0).text()).startsWith(why);
    }

    @Test
    void readsTheExampleMessages() throws IOException {
        assertThat(ReleaseTranslator.toNotice(raw(example("release-planned.json")))
                        .messageId()
                        .value())
                .isEqualTo("DJI-2026-0000017");
        assertThat(refused(example("release-malformed.json")).faults())
                .extracting(Fault::pointer)
                .containsExactly("/verzonden", "/soort", "/detentie/begindatum", "/persoon/bsn", "/opmerking");
    }

    private static String example(String name) throws IOException {
        try (InputStream in = ReleaseTranslatorTest.class.getResourceAsStream("/messages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void refusesALineForAnotherHouse() {
        MalformedMessage refused = catchThrowableOfType(
                MalformedMessage.class, () -> ReleaseTranslator.toNotice(raw(SOUND), new HouseCode("vhh-zuid")));
        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/ontvanger");
    }

    @Test
    void knowsARepairedMessageWithoutIdByThePlaceItStood() {
        String nameless = SOUND.replace("\"berichtId\":\"DJI-1\",", "");
        MessageId known = new MessageId("dag.jsonl:7#1a2b3c4d");
        assertThat(ReleaseTranslator.toNotice(raw(nameless), new HouseCode("vhh-noord"), known)
                        .messageId())
                .isEqualTo(known);
    }

    private static MalformedMessage refused(String text) {
        return catchThrowableOfType(MalformedMessage.class, () -> ReleaseTranslator.toNotice(raw(text)));
    }

    private static RawMessage raw(String text) {
        return new RawMessage(Transport.HTTP, "push", text);
    }
}
