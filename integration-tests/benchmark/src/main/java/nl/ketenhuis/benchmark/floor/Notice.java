package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.ketenhuis.benchmark.dataset.NoticeTarget;
import nl.ketenhuis.vault.Vault;

/** A notice as it stands after it was read: for the floor, making it costs nothing worth mentioning. */
record Notice(
        NoticeTarget target,
        UUID id,
        UUID message,
        byte[] cipher,
        byte[] hash,
        byte[][] numbers,
        Instant moment,
        LocalDate releaseOn) {

    private static final int USUAL_LENGTH = 440;

    static Notice about(NoticeTarget target, Vault vault, SplittableRandom chance) {
        byte[] cipher = new byte[USUAL_LENGTH];
        byte[] hash = new byte[32];
        chance.nextBytes(cipher);
        chance.nextBytes(hash);
        byte[][] numbers = {
            vault.fingerprint("CRIMINAL_CHAIN_NUMBER", target.skn()),
            vault.fingerprint("CITIZEN_SERVICE_NUMBER", target.bsn())
        };
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new Notice(
                target,
                UuidCreator.getTimeOrderedEpoch(),
                UuidCreator.getTimeOrderedEpoch(),
                cipher,
                hash,
                numbers,
                now,
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(20 + chance.nextInt(300)));
    }
}
