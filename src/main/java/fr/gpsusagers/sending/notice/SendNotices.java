package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.Backoff;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Address.Mobile;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import fr.gpsusagers.sending.notice.Notices.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);

    private static final Backoff DELAYS =
            Backoff.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

    private final Notices due;
    private final List<Recipients> recipients;
    private final BlockedAddresses blocked;
    private final DailyCap cap;
    private final Mailer mailer;
    private final Texter texter;
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
        this.recipients = List.copyOf(recipients);
        this.blocked = blocked;
        this.cap = cap;
        this.mailer = mailer;
        this.texter = texter;
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
        Optional<Dispatched> dispatched = claim.map(claimed -> dispatch(claimed, now));
        breaker.note(dispatched.flatMap(Dispatched::delivery), now);
        dispatched.ifPresent(done -> due.settle(claim.orElseThrow(), done.fate(), now));
        return dispatched.map(Dispatched::fate);
    }

    /// The result of processing a claim.
    ///
    /// @param delivery empty if no outside system was contacted
    private record Dispatched(Fate fate, Optional<Delivery> delivery) {

        static Dispatched unasked(Fate fate) {
            return new Dispatched(fate, Optional.empty());
        }
    }

    /// Finds the recipient of a claimed notice, and sends it unless it is too late, blocked or over a limit. An
    /// unexpected exception delays only this notice.
    private Dispatched dispatch(Claim claim, Instant now) {
        if (now.isAfter(claim.notice().giveUpAfter())) {
            return Dispatched.unasked(new Fate.GivenUp("too-late"));
        }
        try {
            return find(claim.notice())
                    .map(recipient -> toward(recipient, claim, now))
                    .orElseGet(() -> Dispatched.unasked(new Fate.Dropped("unreachable")));
        } catch (RuntimeException fault) {
            return Dispatched.unasked(later(claim, now, faultOf(claim.notice(), fault)));
        }
    }

    private Optional<Recipient> find(Notice notice) {
        return recipients.stream()
                .flatMap(known -> known.find(notice.subject(), notice.medium()).stream())
                .filter(recipient -> recipient.address().medium() == notice.medium())
                .findFirst();
    }

    private Dispatched toward(Recipient recipient, Claim claim, Instant now) {
        if (blocked.find(recipient.addressKey())
                .filter(block -> block.stops(claim.queuedAt(), now))
                .isPresent()) {
            return Dispatched.unasked(new Fate.Dropped("blocked"));
        }
        return claim.notice()
                .text()
                .filledWith(recipient.fills())
                .map(text -> withinCap(recipient, text, claim, now))
                .orElseGet(() -> Dispatched.unasked(new Fate.Dropped("unfilled")));
    }

    private Dispatched withinCap(Recipient recipient, FilledText text, Claim claim, Instant now) {
        return switch (cap.takeOne(recipient, now)) {
            case ADDRESS_FULL -> Dispatched.unasked(tomorrow(claim, now, "cap"));
            case DAY_FULL -> Dispatched.unasked(tomorrow(claim, now, "daily-total"));
            case YES -> handOver(recipient, text, claim, now);
        };
    }

    private Fate tomorrow(Claim claim, Instant now, String reason) {
        Instant morning = cap.nextMorning(now);
        return morning.isAfter(claim.notice().giveUpAfter())
                ? new Fate.Dropped(reason)
                : new Fate.Delayed(morning, claim.failures(), reason);
    }

    private Dispatched handOver(Recipient recipient, FilledText text, Claim claim, Instant now) {
        Delivery delivery = deliver(recipient, text, claim);
        if (!(delivery instanceof Accepted)) {
            cap.giveBack(recipient, now);
        }
        Fate fate = switch (delivery) {
            case Accepted(String receipt) -> new Fate.Sent(receipt);
            case TryAgain(String reason) -> later(claim, now, reason);
            case Unsure(String reason) -> later(claim, now, reason);
            case Unreached(String reason) -> soon(claim, now, reason);
            case Delivery.Refused(String reason) -> new Fate.Refused(reason);
        };
        return new Dispatched(fate, Optional.of(delivery));
    }

    private Delivery deliver(Recipient recipient, FilledText text, Claim claim) {
        var message = new Outgoing(claim.message(), claim.notice().subject(), text, recipient.thread());
        try {
            return switch (recipient.address()) {
                case Mailbox(var email) -> mailer.send(message, email);
                case Mobile(var number) -> texter.send(message, number);
            };
        } catch (RuntimeException fault) {
            return new TryAgain(faultOf(claim.notice(), fault));
        }
    }

    /// Retries after the shortest delay and counts no failure: the outside system did not take the message, which
    /// may leave as soon as that system works again.
    private static Fate soon(Claim claim, Instant now, String reason) {
        return delayed(claim, now.plus(DELAYS.after(0)), claim.failures(), reason);
    }

    /// Retries with increasing delays: the message may have arrived, and the recipient must not get
    /// it every minute.
    private static Fate later(Claim claim, Instant now, String reason) {
        return delayed(claim, now.plus(DELAYS.after(claim.failures())), claim.failures() + 1, reason);
    }

    private static Fate delayed(Claim claim, Instant next, int failures, String reason) {
        return next.isAfter(claim.notice().giveUpAfter())
                ? new Fate.GivenUp(reason)
                : new Fate.Delayed(next, failures, reason);
    }

    /// Logs only the exception type: its message may contain the address.
    private static String faultOf(Notice notice, RuntimeException fault) {
        LOG.warn(
                "Notice {} could not be sent: {}", notice.id(), fault.getClass().getSimpleName());
        return "fault";
    }
}
