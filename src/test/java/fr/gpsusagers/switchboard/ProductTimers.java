package fr.gpsusagers.switchboard;

import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.SendNotices;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationContext;

/// Moves the clock on, and runs what the timers of the product run meanwhile: less often than the product does, so that
/// a fortnight takes seconds.
public final class ProductTimers {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int HALF_HOUR = 30;
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 18;

    private final ApplicationContext product;
    private final TestClock clock;

    public ProductTimers(ApplicationContext product, TestClock clock) {
        this.product = product;
        this.clock = clock;
    }

    /// Runs the timers every quarter of the working hours, and every two hours of the night.
    public void goOnUntil(LocalDateTime moment) {
        for (LocalDateTime next = next(); next.isBefore(moment); next = next()) {
            clock.moveTo(next);
            run();
        }
        clock.moveTo(moment);
        run();
    }

    private LocalDateTime next() {
        LocalDateTime now = FrenchTime.now(clock);
        return now.getHour() >= FIRST_HOUR && now.getHour() < LAST_HOUR
                ? now.withMinute(now.getMinute() / 15 * 15).plus(STEP)
                : now.withMinute(0).plusHours(2);
    }

    private void run() {
        Instant now = clock.instant();
        Pack pack = product.getBean(PackInUse.class).current();
        if (FrenchTime.at(now).getMinute() % HALF_HOUR == 0) {
            product.getBean(WatchAbsences.class).watchAgents(now);
            product.getBean(WatchAbsences.class).watchDesks(pack, now);
        }
        product.getBean(Bookings.class).watch(pack, now);
        product.getBean(NoteBounces.class).note(pack, now);
        List.of(Medium.values())
                .forEach(medium -> product.getBean(SendNotices.class).send(medium, now));
    }
}
