package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.orientation.publication.ReadPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Reads the published pack once more when the product answers, and drops it: Java compiles what it has run often.
/// Otherwise the first publication after a start would take seconds to be in force on this node.
@Component
@Profile("!command")
final class ReadPublishedAhead {

    private static final Logger LOG = LoggerFactory.getLogger(ReadPublishedAhead.class);

    private final ReadPublished readPublished;

    ReadPublishedAhead(ReadPublished readPublished) {
        this.readPublished = readPublished;
    }

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofPlatform().name("published pack").daemon().start(this::readOnce);
    }

    private void readOnce() {
        try {
            readPublished.read();
        } catch (DataAccessException lost) {
            LOG.debug(
                    "The published pack was not read ahead: {}", lost.getClass().getSimpleName());
        }
    }
}
