package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.running.Promised;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Sends odd requests by the thousand: none may make the product fail.
record FuzzAttacks(Ground ground, int bodies, long seed) {

    List<Attack> all() {
        return List.of(new Attack("fuzz", bodies + " odd requests of all addresses", this::fuzz));
    }

    private Verdict fuzz() throws Exception {
        String session =
                Staff.signedIn(ground.database(), ReadyTeams.hireOne(ground.database(), "hasard-" + UUID.randomUUID()));
        var seen = new Fuzz(ground.product().port(), bodies, seed, session).send(Doors.read());
        boolean alive = Promised.read(
                        ground.bookings()
                                .send(ground.stranger(), Bookings.someone(), "")
                                .body(),
                        Instant.now())
                .isPresent();
        Verdict verdict = Verdict.without(seen.failures(), "alive");
        return Verdict.of(
                verdict.held() && alive,
                "%d requests, statuses %s, a booking afterwards: %s; %s",
                bodies,
                seen.statuses(),
                alive ? "promised" : "refused",
                verdict.seen());
    }
}
