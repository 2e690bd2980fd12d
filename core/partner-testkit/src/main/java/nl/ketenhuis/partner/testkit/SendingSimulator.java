package nl.ketenhuis.partner.testkit;

import nl.ketenhuis.partner.spi.NoticeKind;

/** The sending side of a partner's system. */
public interface SendingSimulator extends PartnerSimulator {

    /** Sends a new, well-formed message of this kind. */
    Answer send(NoticeKind kind);

    /** Sends the message sent last once more, byte for byte. */
    Answer sendAgain();

    /** Sends a message with at least two faults in it. */
    Answer sendMalformed();

    /** The adapter's own API description, asked for as a partner would. */
    Answer contract();

    /** The partner's id of the message sent last. */
    String lastMessageId();
}
