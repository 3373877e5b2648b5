package fr.gpsusagers.staff.identity;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;

/// Forgets the attempts from which nobody came back.
@UseCase(writes = true)
public class ForgetAttempts {

    private final Attempts attempts;

    public ForgetAttempts(Attempts attempts) {
        this.attempts = attempts;
    }

    /// How many were forgotten.
    public record Forgotten(int attempts) {}

    public Forgotten forget(Instant at) {
        return new Forgotten(attempts.removeOver(at));
    }
}
