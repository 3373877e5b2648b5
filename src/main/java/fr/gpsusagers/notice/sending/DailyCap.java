package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDate;

/// How many notices one address may get in a day, so that nobody is pestered through us. A day is one of France.
public final class DailyCap {

    private static final int MORNING = 8;

    private final Allowances allowances;
    private final int most;

    public DailyCap(Allowances allowances, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A cap below one would send nothing");
        }
        this.allowances = allowances;
        this.most = most;
    }

    /// Whether one more may be sent today; if so, it counts.
    boolean takeOne(String addressKey, Instant now) {
        return allowances.takeOne(addressKey, day(now), most);
    }

    /// One that was counted did not leave.
    void giveBack(String addressKey, Instant now) {
        allowances.giveBack(addressKey, day(now));
    }

    /// When the next day begins for people.
    Instant nextMorning(Instant now) {
        return day(now).plusDays(1).atTime(MORNING, 0).atZone(FrenchTime.ZONE).toInstant();
    }

    private static LocalDate day(Instant now) {
        return FrenchTime.at(now).toLocalDate();
    }
}
