package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.BlockedAddresses;
import fr.gpsusagers.notice.Recipients;
import fr.gpsusagers.notice.sending.DueNotices.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sends the notices whose time has come, one after the other. It opens no transaction of its own: a claim is kept
/// before its notice is sent, and what became of it after, so that no lock is held while a mail server thinks.
@UseCase
public final class SendNotices {

    /// Counted from the start of a round: it outlasts a round, and the slowest sending at its end.
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    private final DueNotices due;
    private final Dispatch dispatch;

    public SendNotices(
            DueNotices due,
            List<Recipients> recipients,
            BlockedAddresses blocked,
            DailyCap cap,
            Mailer mailer,
            Texter texter) {
        this.due = due;
        this.dispatch = new Dispatch(recipients, blocked, cap, mailer, texter);
    }

    /// What one round did, in order.
    public record Round(List<Fate> fates) {
        public Round {
            fates = List.copyOf(fates);
        }
    }

    /// Sends until nothing is due, or the round has lasted long enough; the next one goes on.
    public Round send(Instant now) {
        long start = System.nanoTime();
        var fates = new ArrayList<Fate>();
        Optional<Claim> claim = due.claim(now, now.plus(LEASE));
        while (claim.isPresent()) {
            Fate fate = dispatch.of(claim.get(), now);
            due.settle(claim.get(), fate, now);
            fates.add(fate);
            boolean over = System.nanoTime() - start > LONGEST_ROUND.toNanos();
            claim = over ? Optional.empty() : due.claim(now, now.plus(LEASE));
        }
        return new Round(fates);
    }
}
