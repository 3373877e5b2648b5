package fr.gpsusagers.bench.day;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.staff.Agent;
import java.time.LocalDateTime;

/// An agent who, like real ones, is away for half an hour now and then.
///
/// @param restless the probability that the agent spends a half-hour on something else
final class SimulatedAgent {

    private static final int HALF_HOUR = 30;

    final Desk desk;
    final Actor.Staff actor;
    private final double restless;
    private final long seed;
    private LocalDateTime busyUntil = LocalDateTime.MIN;

    SimulatedAgent(Desk desk, Agent agent, double restless, long seed) {
        this.desk = desk;
        this.actor = new Actor.Staff(agent);
        this.restless = restless;
        this.seed = seed;
    }

    boolean isFree(LocalDateTime now) {
        return !now.isBefore(busyUntil) && !isElsewhere(now);
    }

    void isBusyUntil(LocalDateTime moment) {
        busyUntil = moment;
    }

    boolean isElsewhere(LocalDateTime now) {
        long halfHour = now.getDayOfYear() * 48L + now.getHour() * 2 + now.getMinute() / HALF_HOUR;
        long mixed = (seed ^ halfHour * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (mixed >>> 11) * 0x1.0p-53 < restless;
    }
}
