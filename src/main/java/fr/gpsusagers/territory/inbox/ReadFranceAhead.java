package fr.gpsusagers.territory.inbox;

import fr.gpsusagers.territory.france.France;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads the communes of France once the product answers: no start waits for them, nor the first person who needs them.
@Component
@Profile("!command")
final class ReadFranceAhead {

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofVirtual().name("communes of France").start(France::get);
    }
}
