package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.orientation.publication.ReadPublished;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads the published pack once more when the product answers, and drops it: Java compiles what it has run often.
/// Otherwise the first publication after a start would take seconds to be in force on this node.
@Component
@Profile("!command")
final class ReadPublishedAhead {

    private final ReadPublished readPublished;

    ReadPublishedAhead(ReadPublished readPublished) {
        this.readPublished = readPublished;
    }

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofPlatform().name("published pack").daemon().start(readPublished::read);
    }
}
