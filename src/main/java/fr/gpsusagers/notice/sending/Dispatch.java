package fr.gpsusagers.notice.sending;

import fr.gpsusagers.notice.Address;
import fr.gpsusagers.notice.Address.Mailbox;
import fr.gpsusagers.notice.Address.Mobile;
import fr.gpsusagers.notice.BlockedAddresses;
import fr.gpsusagers.notice.Notice;
import fr.gpsusagers.notice.NoticeText;
import fr.gpsusagers.notice.Recipient;
import fr.gpsusagers.notice.Recipients;
import fr.gpsusagers.notice.sending.Delivery.Accepted;
import fr.gpsusagers.notice.sending.Delivery.TryAgain;
import fr.gpsusagers.notice.sending.DueNotices.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done with one claimed notice: to whom it goes, whether it may, and what its delivery makes of it.
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    /// How long to wait after the first failure, the second, and so on; the last one holds for all that follow.
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

    /// Sends the notice if it is to be sent. A fault on the way delays this notice alone.
    Fate of(Claim claim, Instant now) {
        if (now.isAfter(claim.notice().giveUpAfter())) {
            return new Fate.GivenUp("too-late");
        }
        try {
            return find(claim.notice())
                    .map(recipient -> toward(recipient, claim, now))
                    .orElse(new Fate.Dropped("unreachable"));
        } catch (RuntimeException fault) {
            return later(claim, now, faultOf(claim.notice(), fault));
        }
    }

    private Optional<Recipient> find(Notice notice) {
        return recipients.stream()
                .flatMap(known -> known.find(notice.subject(), notice.medium()).stream())
                .filter(recipient -> recipient.address().medium() == notice.medium())
                .findFirst();
    }

    private Fate toward(Recipient recipient, Claim claim, Instant now) {
        if (blocked.find(recipient.addressKey())
                .filter(block -> block.stops(claim.queuedAt(), now))
                .isPresent()) {
            return new Fate.Dropped("blocked");
        }
        return claim.notice()
                .text()
                .filledWith(recipient.fills())
                .map(text -> withinCap(recipient, text, claim, now))
                .orElse(new Fate.Dropped("unfilled"));
    }

    private Fate withinCap(Recipient recipient, NoticeText text, Claim claim, Instant now) {
        if (!cap.takeOne(recipient.addressKey(), now)) {
            Instant morning = cap.nextMorning(now);
            return morning.isAfter(claim.notice().giveUpAfter())
                    ? new Fate.Dropped("cap")
                    : new Fate.Delayed(morning, claim.failures(), "cap");
        }
        Delivery delivery = deliver(recipient.address(), text, claim.notice());
        if (!(delivery instanceof Accepted)) {
            cap.giveBack(recipient.addressKey(), now);
        }
        return switch (delivery) {
            case Accepted(String receipt) -> new Fate.Sent(receipt);
            case TryAgain(String reason) -> later(claim, now, reason);
            case Delivery.Refused(String reason) -> new Fate.Refused(reason);
        };
    }

    private Delivery deliver(Address address, NoticeText text, Notice notice) {
        try {
            return switch (address) {
                case Mailbox(var email) -> mailer.send(notice.subject(), email, text);
                case Mobile(var number) -> texter.send(notice.subject(), number, text);
            };
        } catch (RuntimeException fault) {
            return new TryAgain(faultOf(notice, fault));
        }
    }

    private static Fate later(Claim claim, Instant now, String reason) {
        Duration delay = DELAYS.get(Math.min(claim.failures(), DELAYS.size() - 1));
        Instant next = now.plus(delay);
        return next.isAfter(claim.notice().giveUpAfter())
                ? new Fate.GivenUp(reason)
                : new Fate.Delayed(next, claim.failures() + 1, reason);
    }

    /// Only its type is told: its message may hold the address.
    private static String faultOf(Notice notice, RuntimeException fault) {
        LOG.warn(
                "Notice {} could not be sent: {}", notice.id(), fault.getClass().getSimpleName());
        return "fault";
    }
}
