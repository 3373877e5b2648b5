package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.guard.FailedSignIns;
import fr.gpsusagers.staff.guard.Failures;
import fr.gpsusagers.staff.guard.Paces;
import java.time.Instant;

/// Deletes expired sessions, and failures and rate-limit counts that no longer matter.
@UseCase(writes = true)
public class ForgetSessions {

    private final Sessions sessions;
    private final FailedSignIns failed;
    private final Paces paces;

    public ForgetSessions(Sessions sessions, FailedSignIns failed, Paces paces) {
        this.sessions = sessions;
        this.failed = failed;
        this.paces = paces;
    }

    /// How many of each were deleted.
    public record Forgotten(int sessions, int failures, int paces) {}

    public Forgotten forget(Instant at) {
        return new Forgotten(
                sessions.removeOver(at, at.minus(Session.IDLE)),
                failed.removeBefore(at.minus(Failures.OVER)),
                paces.removeOver(at));
    }
}
