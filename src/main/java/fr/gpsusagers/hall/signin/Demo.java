package fr.gpsusagers.hall.signin;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The invented agents and days of a demonstration; none outside a demonstration. Signing in as one of them passes the
/// same checks as for any agent, with credentials that the demonstration knows because it created them. Only
/// `./gps demo` adds agents here.
@Singleton
public final class Demo {

    private volatile List<InventedAgent> agents = List.of();
    private volatile List<DemoDay> days = List.of();

    public boolean isOn() {
        return !agents.isEmpty();
    }

    /// The invented agents, in the order of the sign-in page.
    public List<InventedAgent> agents() {
        return agents;
    }

    public Optional<InventedAgent> find(String login) {
        return agents.stream()
                .filter(agent -> agent.login().value().equals(login))
                .findFirst();
    }

    /// Replaces all invented agents.
    public void replaceBy(List<InventedAgent> invented) {
        agents = List.copyOf(invented);
    }

    /// Replaces the days that are played. Empty if there is only one.
    public void play(List<DemoDay> played) {
        days = List.copyOf(played);
    }

    /// Returns the first day after this date; empty on the last one.
    public Optional<DemoDay> findNext(LocalDate date) {
        return days.stream().filter(day -> day.date().isAfter(date)).findFirst();
    }

    /// Returns what the pages say on this date; empty outside a demonstration.
    ///
    /// @param time the date and time, in words
    public Optional<DemoStrip> findStrip(LocalDate date, String time) {
        Optional<String> today = days.stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .map(day -> "Jour " + day.number() + " sur " + days.size() + ". " + day.about());
        return isOn() ? Optional.of(new DemoStrip(time, today, findNext(date).map(DemoDay::number))) : Optional.empty();
    }

    /// A day of a demonstration that plays several.
    ///
    /// @param number its place among the days, from 1
    /// @param from when visitors see it
    /// @param about what is special about it, in one sentence for visitors
    public record DemoDay(int number, Instant from, String about) {

        public LocalDate date() {
            return FrenchTime.at(from).toLocalDate();
        }
    }

    /// What the top of every page of a demonstration says.
    ///
    /// @param time the invented date and time: « mardi 1er décembre, 10 h 40 »
    /// @param day « Jour 2 sur 5. » and what is special about it; empty if the demonstration has a single day, or
    ///     on a night or weekend between two days
    /// @param next the number of the day that a button can move to; empty on the last one
    public record DemoStrip(String time, Optional<String> day, Optional<Integer> next) {}
}
