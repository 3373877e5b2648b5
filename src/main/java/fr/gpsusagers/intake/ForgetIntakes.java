package fr.gpsusagers.intake;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Duration;
import java.time.Instant;

/// Removes what is no longer needed: addresses of contacts that were sent, parked calls that nobody took up, notes
/// about abuse, and forms that ended a call.
@UseCase
public class ForgetIntakes {

    private static final Duration PARKED = Duration.ofDays(7);
    private static final Duration SENT = Duration.ofDays(3);
    private static final Duration CALLED = Duration.ofDays(1);
    private static final Duration NOTED = Duration.ofDays(30);
    private static final Duration ENDED = Duration.ofDays(1);

    private final ParkedIntakes parked;
    private final SentContacts sent;
    private final HelpCalls calls;
    private final AbuseNotes notes;
    private final EndedIntakes ended;

    public ForgetIntakes(
            ParkedIntakes parked, SentContacts sent, HelpCalls calls, AbuseNotes notes, EndedIntakes ended) {
        this.parked = parked;
        this.sent = sent;
        this.calls = calls;
        this.notes = notes;
        this.ended = ended;
    }

    public record Forgotten(int count) {}

    @Writes
    public Forgotten forget(Instant now) {
        return new Forgotten(parked.removeOlderThan(now.minus(PARKED))
                + sent.removeOlderThan(now.minus(SENT))
                + calls.removeOlderThan(now.minus(CALLED))
                + notes.removeOlderThan(now.minus(NOTED))
                + ended.removeOlderThan(now.minus(ENDED)));
    }
}
