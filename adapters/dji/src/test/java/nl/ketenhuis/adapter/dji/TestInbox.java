package nl.ketenhuis.adapter.dji;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.partner.testkit.RecordingInbox;

/** The inbox of this module's tests, in place of the register. */
@ApplicationScoped
class TestInbox extends RecordingInbox {}
