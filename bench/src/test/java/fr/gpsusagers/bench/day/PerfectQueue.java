package fr.gpsusagers.bench.day;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.orientation.Pack;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// The queue that no product can beat: the same agents at the same hours, each desk first come, first served,
/// every call as long as it will be, and all of this known when the citizen asks. The citizen is promised the end
/// of the half-day in which the turn comes. Requests to a desk where no agent came go to the first of its
/// substitute and the desks above it where one did.
final class PerfectQueue {

    private static final int DAYS = 60;

    private final Pack pack;
    private final List<SimulatedAgent> agents;

    PerfectQueue(Pack pack, List<SimulatedAgent> agents) {
        this.pack = pack;
        this.agents = agents;
    }

    /// @param calls total time of all calls to this citizen
    record Turn(LocalDateTime askedAt, Desk desk, Duration calls) {}

    /// The mean time from the request to the promised time.
    Duration meanPromise(List<Turn> turns) {
        var queues = new HashMap<Desk, Queue<Turn>>();
        turns.stream()
                .sorted(Comparator.comparing(Turn::askedAt))
                .forEach(turn -> queues.computeIfAbsent(served(turn.desk()), _ -> new ArrayDeque<>())
                        .add(turn));
        Duration all = queues.entrySet().stream()
                .map(queue -> serve(queue.getKey(), queue.getValue()))
                .reduce(Duration.ZERO, Duration::plus);
        return all.dividedBy(Math.max(1, turns.size()));
    }

    private Desk served(Desk desk) {
        Desk at = desk;
        while (people(at).isEmpty()) {
            Desk absent = at;
            at = absent.substitute()
                    .flatMap(pack.directory()::findDesk)
                    .filter(other -> !people(other).isEmpty())
                    .or(() -> absent.above().flatMap(pack.directory()::findDesk))
                    .orElseThrow();
        }
        return at;
    }

    private List<SimulatedAgent> people(Desk desk) {
        return agents.stream().filter(agent -> agent.desk.equals(desk)).toList();
    }

    private Duration serve(Desk desk, Queue<Turn> queue) {
        Map<SimulatedAgent, LocalDateTime> free = new HashMap<>();
        Duration told = Duration.ZERO;
        LocalDateTime begin = queue.element().askedAt();
        for (LocalDateTime now = begin;
                !queue.isEmpty() && now.isBefore(begin.plusDays(DAYS));
                now = now.plusMinutes(1)) {
            for (SimulatedAgent agent : isInBlock(desk, now) ? people(desk) : List.<SimulatedAgent>of()) {
                boolean isFree = !now.isBefore(free.getOrDefault(agent, begin)) && !agent.isElsewhere(now);
                if (isFree && !queue.isEmpty() && !queue.element().askedAt().isAfter(now)) {
                    Turn turn = queue.remove();
                    free.put(agent, now.plus(turn.calls()));
                    told = told.plus(Duration.between(turn.askedAt(), endOfHalfDay(desk, now)));
                }
            }
        }
        return told;
    }

    private boolean isInBlock(Desk desk, LocalDateTime now) {
        return blocks(desk, now).stream().anyMatch(open -> !now.isBefore(open.from()) && now.isBefore(open.to()));
    }

    private LocalDateTime endOfHalfDay(Desk desk, LocalDateTime now) {
        return blocks(desk, now).stream()
                .filter(open -> HalfDay.of(open.from()) == HalfDay.of(now))
                .map(Calendars.Stretch::to)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private List<Calendars.Stretch> blocks(Desk desk, LocalDateTime now) {
        return desk.calling().blocks().stream()
                .flatMap(block -> pack.calendars().openOn(block.hours(), desk.contact(), now.toLocalDate()).stream())
                .toList();
    }
}
