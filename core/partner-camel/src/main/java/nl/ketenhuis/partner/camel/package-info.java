/**
 * How our adapters use Camel and HTTP: one error policy, one way to answer, one strict way to read a message.
 *
 * <p>A route names the error policy by {@code routeConfigurationId("partner")}, hands its message to a class of its own,
 * and ends with {@link nl.ketenhuis.partner.camel.ReceiptReply}. Nothing here knows a partner or the register.
 */
package nl.ketenhuis.partner.camel;
