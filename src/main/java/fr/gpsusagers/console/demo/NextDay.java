package fr.gpsusagers.console.demo;

import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.hall.signin.DemoDay;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Moves a demonstration to its next day, with everything that happens until then.
@Component
@Profile("!command")
final class NextDay {

    private final Demo pages;
    private final PlayPlan playPlan;
    private final PassTime passTime;
    private final PackInUse packs;

    NextDay(Demo pages, PlayPlan playPlan, PassTime passTime, PackInUse packs) {
        this.pages = pages;
        this.playPlan = playPlan;
        this.passTime = passTime;
        this.packs = packs;
    }

    /// Moves to the next day of the week that is played, else to nine o’clock on the next working day.
    synchronized void moveOn() {
        Instant now = passTime.now();
        playPlan.until(find(now)
                .map(DemoDay::from)
                .orElseGet(() ->
                        DemoMoments.nextWorkingMorning(now, packs.current().calendars())));
    }

    /// Moves to this day of the week if it is the next one. Does nothing if a visitor has moved there before.
    synchronized void moveTo(int number) {
        if (find(passTime.now()).filter(day -> day.number() == number).isPresent()) {
            moveOn();
        }
    }

    private Optional<DemoDay> find(Instant now) {
        return pages.findNext(FrenchTime.at(now).toLocalDate());
    }
}
