package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;

/// Forgets the sessions that are over, and the failures that count no more.
@UseCase(writes = true)
public class ForgetSessions {

    private final Sessions sessions;
    private final FailedSignIns failed;

    public ForgetSessions(Sessions sessions, FailedSignIns failed) {
        this.sessions = sessions;
        this.failed = failed;
    }

    /// How many of each were forgotten.
    public record Forgotten(int sessions, int failures) {}

    public Forgotten forget(Instant at) {
        return new Forgotten(
                sessions.removeOver(at, at.minus(Session.IDLE)), failed.removeBefore(at.minus(Failures.OVER)));
    }
}
