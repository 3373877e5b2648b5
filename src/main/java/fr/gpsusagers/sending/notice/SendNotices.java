package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.sending.notice.Dispatch.Dispatched;
import fr.gpsusagers.sending.notice.Notices.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sends the due notices of one medium, one after the other. Several threads may do so at once. It opens no
/// transaction of its own: each claim is committed before its notice is sent, and the result afterwards, so no lock
/// is held while waiting for a mail server.
@UseCase
public final class SendNotices {

    /// The maximum time of one sending, whatever the outside system does.
    public static final Duration LONGEST_SENDING = Duration.ofSeconds(20);

    /// A round ends after this time, so that the next round starts with the current time.
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(5);

    /// Counted from the start of a round. Longer than a round plus the slowest sending at its end.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Notices due;
    private final Dispatch dispatch;
    private final Breaker mails = new Breaker();
    private final Breaker texts = new Breaker();

    public SendNotices(
            Notices due,
            List<Recipients> recipients,
            BlockedAddresses blocked,
            DailyCap cap,
            Mailer mailer,
            Texter texter) {
        this.due = due;
        this.dispatch = new Dispatch(recipients, blocked, cap, mailer, texter);
    }

    /// The results of one round, in order.
    public record Round(List<Fate> fates) {
        public Round {
            fates = List.copyOf(fates);
        }
    }

    /// Sends until nothing is due, the breaker stops the medium, or the round has lasted long enough.
    public Round send(Medium medium, Instant now) {
        long start = System.nanoTime();
        var fates = new ArrayList<Fate>();
        Optional<Fate> fate = sendOne(medium, now);
        while (fate.isPresent()) {
            fates.add(fate.get());
            boolean over = System.nanoTime() - start > LONGEST_ROUND.toNanos();
            fate = over ? Optional.empty() : sendOne(medium, now);
        }
        return new Round(fates);
    }

    private Optional<Fate> sendOne(Medium medium, Instant now) {
        Breaker breaker = switch (medium) {
            case EMAIL -> mails;
            case SMS -> texts;
        };
        if (!breaker.allows(now)) {
            return Optional.empty();
        }
        Optional<Claim> claim = due.claim(medium, now, now.plus(LEASE));
        Optional<Dispatched> dispatched = claim.map(claimed -> dispatch.of(claimed, now));
        breaker.note(dispatched.flatMap(Dispatched::delivery), now);
        dispatched.ifPresent(done -> due.settle(claim.orElseThrow(), done.fate(), now));
        return dispatched.map(Dispatched::fate);
    }
}
