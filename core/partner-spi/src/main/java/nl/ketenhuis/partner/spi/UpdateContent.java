package nl.ketenhuis.partner.spi;

/** The meaning of an update. */
public sealed interface UpdateContent permits ReleaseUpdate {

    UpdateKind kind();
}
