package nl.ketenhuis.adapter.dji;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.ketenhuis.adapter.dji.ReleaseMessage.Detention;
import nl.ketenhuis.adapter.dji.ReleaseMessage.InstitutionKind;
import nl.ketenhuis.adapter.dji.ReleaseMessage.Kind;
import nl.ketenhuis.partner.camel.Faults;
import nl.ketenhuis.partner.camel.Field;
import nl.ketenhuis.partner.camel.Fields;
import nl.ketenhuis.partner.camel.StrictJson;
import nl.ketenhuis.partner.spi.DetentionNumber;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.MunicipalityCode;
import nl.ketenhuis.partner.spi.SubjectReference;

/**
 * Reads one message off the wire, noting everything that is wrong with it before giving up (S-KOP-3).
 *
 * @param house the house the message must be for, where the way it came says so
 * @param known what the message is known by if it names no id of its own; without it the id is required
 */
record ReleaseMessageReader(Optional<HouseCode> house, Optional<MessageId> known) {

    /** Clocks differ: an event may seem this much later than the message that reports it. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** The message's own id, if that much can be read. */
    static Optional<MessageId> messageId(String text) {
        try {
            return Fields.of(StrictJson.read(text), new Faults())
                    .optional("berichtId")
                    .as(MessageId::new);
        } catch (MalformedMessage unreadable) {
            return Optional.empty();
        }
    }

    /** @throws MalformedMessage with all faults */
    ReleaseMessage read(String text) {
        Faults faults = new Faults();
        Fields fields = Fields.of(StrictJson.read(text), faults);
        Optional<MessageId> id = id(fields);
        Optional<OffsetDateTime> sentAt = fields.required("verzonden").moment();
        Optional<HouseCode> recipient = recipient(fields.required("ontvanger"));
        Optional<Kind> kind = fields.required("soort").oneOf(Kind.class);
        Optional<OffsetDateTime> occurredAt = occurredAt(fields.required("gebeurtenisTijdstip"), sentAt);
        Optional<Detention> detention = detention(fields.required("detentie").object());
        Optional<SubjectReference> person = PersonReader.read(fields.required("persoon"));
        Optional<LocalDate> releaseOn = releaseOn(fields, kind, detention);
        Optional<String> reason = fields.optional("reden").text(100);
        Optional<MunicipalityCode> municipality =
                fields.optional("gemeenteVanTerugkeer").as(MunicipalityCode::new);
        fields.nothingElse();
        faults.refuseIfAny();
        return new ReleaseMessage(
                id.orElseThrow(),
                sentAt.orElseThrow(),
                recipient.orElseThrow(),
                kind.orElseThrow(),
                occurredAt.orElseThrow(),
                detention.orElseThrow(),
                person.orElseThrow(),
                releaseOn,
                reason,
                municipality);
    }

    private Optional<MessageId> id(Fields fields) {
        Field field = known.isPresent() ? fields.optional("berichtId") : fields.required("berichtId");
        return field.as(MessageId::new).or(() -> known);
    }

    private Optional<HouseCode> recipient(Field field) {
        Optional<HouseCode> recipient = field.as(HouseCode::new);
        boolean elsewhere = recipient.isPresent() && house.isPresent() && !recipient.equals(house);
        return elsewhere ? field.fault("is not the house this was delivered for") : recipient;
    }

    private static Optional<OffsetDateTime> occurredAt(Field field, Optional<OffsetDateTime> sentAt) {
        Optional<OffsetDateTime> occurredAt = field.moment();
        boolean ahead = occurredAt
                .flatMap(event -> sentAt.map(sent -> event.isAfter(sent.plus(CLOCKS_DIFFER))))
                .orElse(false);
        return ahead ? field.fault("is later than verzonden") : occurredAt;
    }

    private static Optional<Detention> detention(Fields fields) {
        Optional<DetentionNumber> number = fields.required("nummer").as(DetentionNumber::new);
        Fields institution = fields.required("inrichting").object();
        Optional<InstitutionKind> kind = institution.required("soort").oneOf(InstitutionKind.class);
        Optional<String> name = institution.required("naam").text(100);
        Optional<LocalDate> startedOn = fields.required("begindatum").date();
        institution.nothingElse();
        fields.nothingElse();
        boolean whole = number.isPresent() && kind.isPresent() && name.isPresent() && startedOn.isPresent();
        return whole
                ? Optional.of(new Detention(number.get(), kind.get(), name.get(), startedOn.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> releaseOn(Fields fields, Optional<Kind> kind, Optional<Detention> detention) {
        Field field = fields.optional("ontslagdatum");
        Optional<LocalDate> date = field.date();
        boolean given = fields.has("ontslagdatum");
        if (kind.isPresent() && kind.get().dated() != given) {
            return field.fault(given ? "does not belong to this soort" : "is missing, which this soort needs");
        }
        boolean tooEarly = date.flatMap(day -> detention.map(of -> day.isBefore(of.startedOn())))
                .orElse(false);
        return tooEarly ? field.fault("is before detentie/begindatum") : date;
    }
}
