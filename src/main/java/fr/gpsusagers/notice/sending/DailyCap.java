package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many notices one address may get in a day, so that nobody is pestered through us; and how many leave in all by
/// each medium, so that nobody runs up our bill. A day is one of France.
public final class DailyCap {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCap.class);
    private static final int MORNING = 8;

    private final Allowances allowances;
    private final int mostPerAddress;
    private final Map<Medium, Integer> mostInAll;
    private final Map<Medium, LocalDate> warned = new ConcurrentHashMap<>();

    public DailyCap(Allowances allowances, int mostPerAddress, Map<Medium, Integer> mostInAll) {
        if (mostPerAddress < 1 || mostInAll.values().stream().anyMatch(most -> most < 1)) {
            throw new IllegalArgumentException("A cap below one would send nothing");
        }
        this.allowances = allowances;
        this.mostPerAddress = mostPerAddress;
        this.mostInAll = Map.copyOf(mostInAll);
    }

    /// What a cap says to one more.
    enum Answer {
        YES,
        /// The address got enough today.
        ADDRESS_FULL,
        /// Enough left today by this medium.
        DAY_FULL
    }

    /// Whether one more may be sent today; if so, it counts.
    Answer takeOne(Recipient recipient, Instant now) {
        if (!allowances.takeOne(recipient.addressKey(), day(now), mostPerAddress)) {
            return Answer.ADDRESS_FULL;
        }
        Medium medium = recipient.address().medium();
        if (!allowances.takeOne(total(medium), day(now), mostInAll.getOrDefault(medium, Integer.MAX_VALUE))) {
            allowances.giveBack(recipient.addressKey(), day(now));
            warn(medium, day(now));
            return Answer.DAY_FULL;
        }
        return Answer.YES;
    }

    /// One that was counted did not leave.
    void giveBack(Recipient recipient, Instant now) {
        allowances.giveBack(recipient.addressKey(), day(now));
        allowances.giveBack(total(recipient.address().medium()), day(now));
    }

    /// When the next day begins for people.
    Instant nextMorning(Instant now) {
        return day(now).plusDays(1).atTime(MORNING, 0).atZone(FrenchTime.ZONE).toInstant();
    }

    /// Once a day.
    private void warn(Medium medium, LocalDate day) {
        if (!day.equals(warned.put(medium, day))) {
            LOG.warn(
                    "{} notices left today by {}, as many as may leave in a day: the others wait until tomorrow at 8",
                    mostInAll.get(medium),
                    medium);
        }
    }

    /// No key of an address looks like this.
    private static String total(Medium medium) {
        return "total-" + medium.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(Instant now) {
        return FrenchTime.at(now).toLocalDate();
    }
}
