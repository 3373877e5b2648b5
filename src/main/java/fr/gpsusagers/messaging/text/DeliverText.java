package fr.gpsusagers.messaging.text;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.messaging.text.IncomingTexts.Ending;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings one kept text message to its request: all in one transaction, so that it happens once or not at
/// all.
@UseCase
public class DeliverText {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverText.class);

    private final IncomingTexts texts;
    private final TextRoute route;

    public DeliverText(IncomingTexts texts, TextRoute route) {
        this.texts = texts;
        this.route = route;
    }

    /// What happened to the text whose turn it was.
    public sealed interface Turn {

        record Delivered(Ending ending) implements Turn {}

        record NothingWaits() implements Turn {}
    }

    /// The text cannot be brought to its request now. The transaction is rolled back.
    public static final class Postponed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient KeptText text;

        Postponed(KeptText text) {
            super("A text message could not be delivered");
            this.text = text;
        }

        KeptText text() {
            return text;
        }
    }

    @Writes
    public Turn deliver(Pack pack, Instant now) {
        Optional<KeptText> next = texts.findNext(now);
        if (next.isEmpty()) {
            return new Turn.NothingWaits();
        }
        try {
            TextRoute.Place place = route.follow(pack, next.get(), now);
            texts.end(next.get().id(), place.ending(), place.enquiry(), now);
            return new Turn.Delivered(place.ending());
        } catch (RuntimeException failed) {
            LOG.warn("A text message waits: {}", failed.getClass().getSimpleName());
            throw new Postponed(next.get());
        }
    }
}
