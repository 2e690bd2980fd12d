package nl.ketenhuis.referral;

import java.time.LocalDate;
import java.util.UUID;

/** Where an open item belongs, who has it and when it is looked at next: what it must have so as not to float (I-03). */
public record Placement(UUID tableId, String owner, LocalDate nextDate) {}
