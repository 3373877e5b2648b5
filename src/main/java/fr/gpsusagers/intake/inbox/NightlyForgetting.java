package fr.gpsusagers.intake.inbox;

import fr.gpsusagers.intake.Intakes;
import fr.gpsusagers.kernel.daily.DailyWork;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Forgets shortly before the tables are written anew, so that the rows leave the files the same night.
@Component
@Profile("!command")
class NightlyForgetting implements DailyWork {

    private final Intakes intakes;

    NightlyForgetting(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public String name() {
        return "forgetting-intakes";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(3, 5);
    }

    @Override
    public void run(Instant now) {
        intakes.forget(now);
    }
}
