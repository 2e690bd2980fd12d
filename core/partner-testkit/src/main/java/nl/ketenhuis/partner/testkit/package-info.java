/**
 * How a partner adapter proves itself without the register, and what simulators of partner systems are built on.
 *
 * <p>An adapter's test implements {@link nl.ketenhuis.partner.testkit.SendingPartnerContract}, {@link
 * nl.ketenhuis.partner.testkit.ReceivingPartnerContract} or both. The stations ({@link
 * nl.ketenhuis.partner.testkit.HttpStation}, {@link nl.ketenhuis.partner.testkit.SftpStation}) are real servers that can
 * misbehave. Nothing here knows a partner.
 */
package nl.ketenhuis.partner.testkit;
