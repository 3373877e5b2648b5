package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Limits how many wrong codes an agent may try on this node: ten an hour, of a million possible ones.
@Component
final class WrongCodes {

    private static final int MOST = 10;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Map<AgentId, ArrayDeque<Instant>> wrong = new ConcurrentHashMap<>();

    boolean mayTry(AgentId agent, Instant now) {
        return count(agent, now) < MOST;
    }

    void add(AgentId agent, Instant now) {
        wrong.compute(agent, (_, known) -> {
            ArrayDeque<Instant> tries = known == null ? new ArrayDeque<>() : known;
            tries.removeIf(at -> at.plus(PERIOD).isBefore(now));
            tries.addLast(now);
            return tries;
        });
    }

    private int count(AgentId agent, Instant now) {
        var count = new int[1];
        wrong.computeIfPresent(agent, (_, tries) -> {
            tries.removeIf(at -> at.plus(PERIOD).isBefore(now));
            count[0] = tries.size();
            return tries;
        });
        return count[0];
    }
}
