package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.desk.DeclaredPresences;
import java.time.Instant;

/// Deletes expired sessions, states of presence that no longer hold, and failures and rate-limit counts that no longer
/// matter.
@UseCase
public class ForgetSessions {

    private final Sessions sessions;
    private final FailedSignIns failed;
    private final Paces paces;
    private final DeclaredPresences declared;

    public ForgetSessions(Sessions sessions, FailedSignIns failed, Paces paces, DeclaredPresences declared) {
        this.sessions = sessions;
        this.failed = failed;
        this.paces = paces;
        this.declared = declared;
    }

    /// How many of each were deleted.
    public record Forgotten(int sessions, int failures, int paces, int presences) {}

    @Writes
    public Forgotten forget(Instant at) {
        // First the presences: sessions that are still stored show which of them are over.
        int presences = declared.removeOver(at);
        return new Forgotten(
                sessions.removeOver(at, at.minus(Session.IDLE)),
                failed.removeBefore(at.minus(Failures.OVER)),
                paces.removeOver(at),
                presences);
    }
}
