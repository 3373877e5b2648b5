package fr.gpsusagers.sending.notice;

import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Address.Mobile;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import fr.gpsusagers.sending.notice.Notices.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Processes one claimed notice: finds its recipient, checks blocks and limits, sends it, and derives its fate
/// from the delivery.
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    /// The delay after the first failure, the second, and so on; the last delay applies to all later failures.
    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

    private final List<Recipients> recipients;
    private final BlockedAddresses blocked;
    private final DailyCap cap;
    private final Mailer mailer;
    private final Texter texter;

    Dispatch(List<Recipients> recipients, BlockedAddresses blocked, DailyCap cap, Mailer mailer, Texter texter) {
        this.recipients = List.copyOf(recipients);
        this.blocked = blocked;
        this.cap = cap;
        this.mailer = mailer;
        this.texter = texter;
    }

    /// The result of processing a claim.
    ///
    /// @param delivery empty if no outside system was contacted
    record Dispatched(Fate fate, Optional<Delivery> delivery) {

        static Dispatched unasked(Fate fate) {
            return new Dispatched(fate, Optional.empty());
        }
    }

    /// Sends the notice unless it is too late, blocked or over a limit. An unexpected exception delays
    /// only this notice.
    Dispatched of(Claim claim, Instant now) {
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
        return delayed(claim, now.plus(DELAYS.getFirst()), claim.failures(), reason);
    }

    /// Retries with increasing delays: the message may have arrived, and the recipient must not get
    /// it every minute.
    private static Fate later(Claim claim, Instant now, String reason) {
        Duration delay = DELAYS.get(Math.min(claim.failures(), DELAYS.size() - 1));
        return delayed(claim, now.plus(delay), claim.failures() + 1, reason);
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
