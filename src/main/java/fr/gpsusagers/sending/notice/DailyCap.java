package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.sending.notice.Recipient.Counting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Limits how many notices one address gets in a day, so that the product cannot be used to harass anyone.
/// Also limits how many are sent in a day by each medium, so that nobody can run up the operator's bill. Days
/// are in French time.
public final class DailyCap {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCap.class);
    private static final int MORNING = 8;

    private final Allowances allowances;
    private final int mostPerAddress;
    private final Map<Medium, Integer> mostInAll;
    private final Map<Medium, LocalDate> warned = new ConcurrentHashMap<>();

    public DailyCap(Allowances allowances, int mostPerAddress, Map<Medium, Integer> mostInAll) {
        if (mostPerAddress < 1 || mostInAll.values().stream().anyMatch(most -> most < 1)) {
            throw new IllegalArgumentException("A daily limit must be at least 1");
        }
        this.allowances = allowances;
        this.mostPerAddress = mostPerAddress;
        this.mostInAll = Map.copyOf(mostInAll);
    }

    /// The answer to one more sending.
    enum Answer {
        YES,
        /// The address reached its limit today.
        ADDRESS_FULL,
        /// The medium reached its total for today.
        DAY_FULL
    }

    /// Counts one more notice for today, if the limits allow it.
    Answer takeOne(Recipient recipient, Instant now) {
        if (recipient.counting() == Counting.EXEMPT) {
            return Answer.YES;
        }
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

    /// Uncounts a notice that was not sent.
    void giveBack(Recipient recipient, Instant now) {
        if (recipient.counting() == Counting.EXEMPT) {
            return;
        }
        allowances.giveBack(recipient.addressKey(), day(now));
        allowances.giveBack(total(recipient.address().medium()), day(now));
    }

    /// How many notices left by a medium in a day, and how many may.
    public record Use(int sent, int most) {

        public boolean isFull() {
            return sent >= most;
        }
    }

    /// Counts the notices by this medium of today.
    public Use countToday(Medium medium, Instant now) {
        return new Use(allowances.count(total(medium), day(now)), mostInAll.getOrDefault(medium, Integer.MAX_VALUE));
    }

    /// Returns 8:00 of the next day, French time.
    Instant nextMorning(Instant now) {
        return FrenchTime.instant(day(now).plusDays(1).atTime(MORNING, 0));
    }

    /// Logs a warning, once per medium and day on this node.
    private void warn(Medium medium, LocalDate day) {
        if (!day.equals(warned.put(medium, day))) {
            LOG.warn(
                    "Reached the daily limit of {} notices by {}: the others wait until 8:00 tomorrow",
                    mostInAll.get(medium),
                    medium);
        }
    }

    /// Returns the key of a medium's total. No address key looks like it.
    private static String total(Medium medium) {
        return "total-" + medium.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(Instant now) {
        return FrenchTime.at(now).toLocalDate();
    }
}
