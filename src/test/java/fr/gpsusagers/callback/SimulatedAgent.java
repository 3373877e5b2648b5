package fr.gpsusagers.callback;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Someone at a desk, as people are: away for half an hour now and then, some afternoons not looking at the list at
/// all.
///
/// @param restless how often a half-hour is spent elsewhere, from 0 to 1
final class SimulatedAgent {

    private static final int HALF_HOUR = 30;

    final Desk desk;
    final Actor.Staff actor;
    private final double restless;
    private final long seed;
    private LocalDateTime busyUntil = LocalDateTime.MIN;

    SimulatedAgent(Desk desk, int number, double restless, RandomGenerator random) {
        this.desk = desk;
        this.restless = restless;
        this.seed = random.nextLong();
        this.actor = new Actor.Staff(Agent.invited(
                        AgentId.random(),
                        Login.parse(desk.id().value() + "-" + number),
                        Set.of(Role.AGENT),
                        Set.of(desk.id()))
                .activated());
    }

    boolean isFree(LocalDateTime now) {
        return !now.isBefore(busyUntil) && !isElsewhere(now);
    }

    void isBusyUntil(LocalDateTime moment) {
        busyUntil = moment;
    }

    private boolean isElsewhere(LocalDateTime now) {
        long halfHour = now.getDayOfYear() * 48L + now.getHour() * 2 + now.getMinute() / HALF_HOUR;
        long mixed = (seed ^ halfHour * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (mixed >>> 11) * 0x1.0p-53 < restless;
    }
}
