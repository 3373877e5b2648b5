package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.orientation.publication.ReadPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Warms up the reading of packs: once the application has started, reads the published pack again and discards it,
/// so that the JIT compiler has compiled that code. Otherwise, the first publication after a start would take
/// seconds to come into force on this node.
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
                    "Cannot read the published pack to warm up: {}",
                    lost.getClass().getSimpleName());
        }
    }
}
