package fr.gpsusagers.receiving.route;

import fr.gpsusagers.kernel.Backoff;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The steps of one message from its arrival to its request, each in one transaction.
@UseCase
public class Deliveries {

    /// How long a node may read a message before another one tries, or the same one after a crash: longer than any
    /// antivirus is waited for, and short, since the message may tell of a danger.
    private static final Duration RESERVED = Duration.ofMinutes(1);

    private static final Duration KEY_OF_MAIL = Duration.ofDays(90);
    private static final Duration KEY_OF_TEXT = Duration.ofDays(1);
    private static final Duration UNREAD_CALL = Duration.ofDays(30);

    private final IncomingMessages messages;

    public Deliveries(IncomingMessages messages) {
        this.messages = messages;
    }

    /// Why a message waits for another try.
    public enum Trouble {
        /// Reading it failed.
        NOT_READ,
        /// It cannot be brought to a request now.
        NOT_NOW
    }

    @Writes
    public void keep(UUID id, FileContent raw, Instant now) {
        messages.add(id, Kind.MAIL, raw, Optional.empty(), now);
    }

    /// Reserves the next message for a while.
    @Writes
    public Optional<QueuedMessage> take(Kind kind, Instant now) {
        return messages.take(kind, now, now.plus(RESERVED));
    }

    /// Does nothing if another node took the message meanwhile.
    @Writes
    public void deliver(QueuedMessage queued, Route.Read read, Pack pack, Instant now) {
        if (!messages.hold(queued)) {
            return;
        }
        try {
            Route.Goal goal = read.deliver(pack, now);
            messages.end(queued.id(), goal.ending(), goal.key(), goal.enquiry(), now);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Writes
    public void delay(QueuedMessage queued, Trouble trouble, Instant now) {
        Instant until = now.plus(delays(queued.kind()).after(queued.tries()));
        messages.delay(queued.id(), until, queued.unread() + (trouble == Trouble.NOT_READ ? 1 : 0));
    }

    /// Whoever sends a text message may be waiting with the telephone in hand.
    private static Backoff delays(Kind kind) {
        return switch (kind) {
            case MAIL ->
                Backoff.of(
                        Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
            case TEXT ->
                Backoff.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5));
            case SMS_CALL -> Backoff.of(Duration.ofHours(1));
        };
    }

    /// Removes what is left of old messages. Returns how many were removed.
    @Writes
    public int forget(Instant now) {
        messages.removeCallsBefore(now.minus(KEY_OF_TEXT));
        return messages.removeEndedBefore(Kind.MAIL, now.minus(KEY_OF_MAIL))
                + messages.removeEndedBefore(Kind.TEXT, now.minus(KEY_OF_TEXT))
                + messages.removeReceivedBefore(Kind.SMS_CALL, now.minus(UNREAD_CALL));
    }
}
