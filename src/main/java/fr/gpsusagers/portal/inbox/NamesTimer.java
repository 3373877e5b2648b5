package fr.gpsusagers.portal.inbox;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.search.FindByName;
import fr.gpsusagers.search.Searched;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Builds the index of names in advance, within half a minute of a new pack or a new day, so that no citizen who
/// searches has to wait for it. Does nothing while pack and day stay the same.
@Component
@Profile("!command")
final class NamesTimer {

    private static final Logger LOG = LoggerFactory.getLogger(NamesTimer.class);

    private final PackInUse inService;
    private final FindByName findByName;
    private final Clock clock;

    NamesTimer(PackInUse inService, FindByName findByName, Clock clock) {
        this.inService = inService;
        this.findByName = findByName;
        this.clock = clock;
    }

    /// Not in the first minute: a server that has just started is slow, and those who waited for it all ask at once.
    @Scheduled(initialDelay = 60, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        try {
            findByName.search(
                    Searched.of(inService.current()::part),
                    "",
                    Optional.empty(),
                    FrenchTime.now(clock).toLocalDate());
        } catch (NoSuchElementException tooEarly) {
            LOG.debug("No pack is in service yet");
        }
    }
}
