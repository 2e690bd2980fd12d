package nl.ketenhuis.partner.spi;

/** The meaning of a notice. A new partner needs no new content; a new meaning does, and the register must handle it. */
public sealed interface NoticeContent permits CustodyNotice {

    NoticeKind kind();
}
