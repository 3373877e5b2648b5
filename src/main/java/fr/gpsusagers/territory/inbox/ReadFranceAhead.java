package fr.gpsusagers.territory.inbox;

import fr.gpsusagers.territory.france.France;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Loads the communes of France in the background once the application has started. Neither the start nor the first
/// citizen who needs them has to wait.
@Component
@Profile("!command")
final class ReadFranceAhead {

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofVirtual().name("communes of France").start(France::get);
    }
}
