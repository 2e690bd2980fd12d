/**
 * What a partner adapter is: the whole of what an adapter and the register know of each other.
 *
 * <p>Pure Java. Nothing here knows a partner by name, a transport library or a database. An adapter translates its
 * partner's messages into {@link nl.ketenhuis.partner.spi.PartnerNotice}s and hands them to the {@link
 * nl.ketenhuis.partner.spi.NoticeInbox}; the register tells it of changes through {@link
 * nl.ketenhuis.partner.spi.PartnerAdapter#deliver}.
 */
package nl.ketenhuis.partner.spi;
