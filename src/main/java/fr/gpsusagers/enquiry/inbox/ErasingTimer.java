package fr.gpsusagers.enquiry.inbox;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.erase.ErasePersons;
import fr.gpsusagers.enquiry.erase.ErasePersons.Due;
import fr.gpsusagers.enquiry.erase.Removal;
import fr.gpsusagers.enquiry.erase.RemoveTraces;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Erases in time, when hardly anybody asks: writing a table anew keeps everyone from it for a moment.
@Component
@Profile("!command")
class ErasingTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingTimer.class);
    private static final Actor CLOCKWORK = new Actor.Clockwork();

    private final ErasePersons erasePersons;
    private final RemoveTraces removeTraces;
    private final Clock clock;

    ErasingTimer(ErasePersons erasePersons, RemoveTraces removeTraces, Clock clock) {
        this.erasePersons = erasePersons;
        this.removeTraces = removeTraces;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 3 * * *")
    void eachNight() {
        Instant now = clock.instant();
        erasePersons.erase(CLOCKWORK, Due.IN_TIME, now);
        if (removeTraces.remove(CLOCKWORK, now) instanceof Removal.Partial(var remainders)) {
            remainders.forEach(
                    remainder -> LOG.warn("Des traces de personnes effacées restent. {}", remainder.label()));
        }
    }
}
