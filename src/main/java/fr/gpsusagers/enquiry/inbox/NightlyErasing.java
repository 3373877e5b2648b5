package fr.gpsusagers.enquiry.inbox;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.erase.ErasePersons;
import fr.gpsusagers.enquiry.erase.ErasePersons.Due;
import fr.gpsusagers.enquiry.erase.Removal;
import fr.gpsusagers.enquiry.erase.RemoveTraces;
import fr.gpsusagers.kernel.daily.DailyWork;
import java.time.Instant;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Erases in time, when hardly anybody asks: writing a table anew keeps everyone from it for a moment.
@Component
@Profile("!command")
class NightlyErasing implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyErasing.class);
    private static final Actor CLOCKWORK = new Actor.Clockwork();

    private final ErasePersons erasePersons;
    private final RemoveTraces removeTraces;

    NightlyErasing(ErasePersons erasePersons, RemoveTraces removeTraces) {
        this.erasePersons = erasePersons;
        this.removeTraces = removeTraces;
    }

    @Override
    public String name() {
        return "erasing";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(3, 15);
    }

    @Override
    public void run(Instant now) {
        erasePersons.erase(CLOCKWORK, Due.IN_TIME, now);
        if (removeTraces.remove(CLOCKWORK, now) instanceof Removal.Partial(var remainders)) {
            remainders.forEach(
                    remainder -> LOG.warn("Des traces de personnes effacées restent. {}", remainder.label()));
        }
    }
}
