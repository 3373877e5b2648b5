package fr.gpsusagers.receiving.route;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.route.Deliveries.Trouble;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings all kept messages of one kind to their requests, oldest first. One that fails waits and hinders no other,
/// whatever it does to the program that reads it.
@UseCase
public final class DeliverMessages {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMessages.class);
    private static final int MOST = 200;

    private final Deliveries deliveries;
    private final IncomingMessages messages;
    private final List<Route> routes;

    public DeliverMessages(Deliveries deliveries, IncomingMessages messages, List<Route> routes) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.routes = List.copyOf(routes);
    }

    /// @param delivered how many messages were brought to their request, or ended otherwise
    /// @param delayed how many wait for another try
    public record Round(int delivered, int delayed) {}

    public Round deliver(Kind kind, Pack pack, Instant now) {
        int delivered = 0;
        int delayed = 0;
        for (int message = 0; message < MOST; message++) {
            Optional<QueuedMessage> next = deliveries.take(kind, now);
            if (next.isEmpty()) {
                break;
            }
            Optional<Trouble> trouble = deliver(next.get(), pack, now);
            trouble.ifPresent(why -> deliveries.delay(next.get(), why, now));
            delayed += trouble.isPresent() ? 1 : 0;
            delivered += trouble.isPresent() ? 0 : 1;
        }
        return new Round(delivered, delayed);
    }

    /// Empty if it was delivered.
    private Optional<Trouble> deliver(QueuedMessage queued, Pack pack, Instant now) {
        Route.Read read;
        try {
            read = route(queued.kind()).read(queued, () -> messages.open(queued), pack, now);
        } catch (IOException | TooBusy later) {
            return trouble(queued, Trouble.NOT_NOW, later);
        } catch (RuntimeException | Error failed) {
            return trouble(queued, Trouble.NOT_READ, failed);
        }
        try {
            deliveries.deliver(queued, read, pack, now);
            return Optional.empty();
        } catch (RuntimeException | Error later) {
            return trouble(queued, Trouble.NOT_NOW, later);
        }
    }

    /// Logs the kind of the failure only: its text may quote the message.
    private static Optional<Trouble> trouble(QueuedMessage queued, Trouble trouble, Throwable why) {
        LOG.warn(
                "A message waits for another try: {}, {}, {}",
                queued.kind().word(),
                trouble,
                why.getClass().getSimpleName());
        return Optional.of(trouble);
    }

    private Route route(Kind kind) {
        return routes.stream().filter(known -> known.kind() == kind).findFirst().orElseThrow();
    }
}
