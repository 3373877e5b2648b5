package fr.gpsusagers.portal;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.search.FindByName;
import fr.gpsusagers.search.Searched;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
    private final AtomicReference<@Nullable Built> last = new AtomicReference<>();

    /// What the last index was built for.
    private record Built(Pack pack, LocalDate day) {

        /// Compares packs by identity: another publication is another object.
        boolean isOf(Pack other, LocalDate today) {
            return pack == other && day.equals(today);
        }
    }

    NamesTimer(PackInUse inService, FindByName findByName, Clock clock) {
        this.inService = inService;
        this.findByName = findByName;
        this.clock = clock;
    }

    /// Not in the first minute: a server that has just started is slow, and those who waited for it all ask at once.
    /// The index is built by a thread of its own, since a second of work on a virtual thread would delay others.
    @Scheduled(initialDelay = 60, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void nowAndThen() {
        current().filter(this::isNew).ifPresent(now -> {
            last.set(now);
            var searched = Searched.of(now.pack()::part);
            Thread.ofPlatform()
                    .name("names")
                    .daemon()
                    .start(() -> findByName.search(searched, "", Optional.empty(), now.day()));
        });
    }

    private Optional<Built> current() {
        try {
            return Optional.of(
                    new Built(inService.current(), FrenchTime.now(clock).toLocalDate()));
        } catch (NoSuchElementException tooEarly) {
            LOG.debug("No pack is in service yet");
            return Optional.empty();
        }
    }

    private boolean isNew(Built now) {
        Built before = last.get();
        return before == null || !before.isOf(now.pack(), now.day());
    }
}
