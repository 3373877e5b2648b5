package fr.gpsusagers.bench.day;

import fr.gpsusagers.bench.running.ReadyTeams;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.WorkBlock;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The agents of all desks, as many as the callback blocks of the pack count on. Only some come to
/// work; the product is not told who is absent.
final class SimulatedTeams {

    private final JdbcClient database;
    private final Random random;

    SimulatedTeams(JdbcClient database, long seed) {
        this.database = database;
        this.random = new Random(seed);
    }

    /// @param share how many of every hundred agents come
    /// @return the agents who come
    List<SimulatedAgent> hire(Pack pack, int share, double restless, OffsetDateTime now) {
        List<SimulatedAgent> all = new ArrayList<>();
        for (Desk desk : pack.directory().desks()) {
            for (int number = 0; number < people(desk); number++) {
                all.add(new SimulatedAgent(desk, hire(desk, number), restless, random.nextLong()));
            }
        }
        ReadyTeams.openAll(database, now, all.getFirst().actor.agent().id().value());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.round(all.size() * share / 100f)));
    }

    private Agent hire(Desk desk, int number) {
        String login = desk.id().value() + "-" + number;
        UUID id = ReadyTeams.hireOne(database, login, desk.id().value());
        return Agent.invited(new AgentId(id), Login.parse(login), Set.of(Role.AGENT), Set.of(desk.id()))
                .activated();
    }

    private static int people(Desk desk) {
        return desk.calling().blocks().stream()
                .mapToInt(WorkBlock::people)
                .max()
                .orElse(0);
    }
}
