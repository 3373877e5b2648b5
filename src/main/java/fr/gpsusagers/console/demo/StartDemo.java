package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Hiring.Cast;
import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.kernel.start.Demonstration.Scenario;
import fr.gpsusagers.orientation.PackInUse;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Plays the invented day, or the first day of the invented week, before the first page is served.
@Component
@Profile("!command")
final class StartDemo implements SmartLifecycle {

    private final Optional<Scenario> scenario;
    private final PackInUse packs;
    private final Hiring hiring;
    private final InventedRoster roster;
    private final PlayPlan playPlan;
    private final PassTime passTime;
    private final Demo pages;

    StartDemo(
            @Value("${gps.demo-scenario:}") String scenario,
            PackInUse packs,
            Hiring hiring,
            InventedRoster roster,
            PlayPlan playPlan,
            PassTime passTime,
            Demo pages) {
        this.scenario = Scenario.find(scenario);
        this.packs = packs;
        this.hiring = hiring;
        this.roster = roster;
        this.playPlan = playPlan;
        this.passTime = passTime;
        this.pages = pages;
    }

    @Override
    public void start() {
        scenario.map(this::plan).ifPresent(this::play);
    }

    private DemoPlan plan(Scenario chosen) {
        return switch (chosen) {
            case DAY -> DemoPlan.ofDay(passTime.now());
            case WEEK -> DemoPlan.ofWeek(passTime.now(), packs.current().calendars());
        };
    }

    private void play(DemoPlan plan) {
        passTime.leapTo(plan.begins());
        Cast cast = hiring.hire(plan.agents(), passTime.now());
        roster.load(packs.current().directory(), passTime.now());
        playPlan.begin(plan, cast);
        playPlan.until(plan.shownFrom());
        pages.play(plan.days());
        pages.replaceBy(cast.invented());
    }

    /// Does nothing: the rest of a week is played when a visitor asks for it.
    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return pages.isOn();
    }

    /// Starts before the web server.
    @Override
    public int getPhase() {
        return 0;
    }
}
