package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Odd.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Sends thousands of odd requests, each from another address behind the proxy.
///
/// @param session a `Cookie` header line of a signed-in agent, added to one request in three
record Fuzz(int port, int bodies, long seed, String session) {

    private static final int CLIENTS = 8;

    /// The result of a run.
    ///
    /// @param statuses how many answers had each status
    /// @param failures for each failed request, its answer and what was sent
    record Seen(Map<Integer, Integer> statuses, List<String> failures) {}

    Seen send(Doors doors) throws Exception {
        var odd = new Odd(doors, seed);
        var left = new AtomicInteger(bodies);
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(() -> {
                while (left.getAndDecrement() > 0) {
                    ask(next(odd), statuses, failures);
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Void> one : threads.invokeAll(clients)) {
                one.get();
            }
        }
        return new Seen(new TreeMap<>(statuses), List.copyOf(failures));
    }

    /// Draws the next request. Synchronized, since [Odd] is not thread-safe and one seed must give one sequence.
    private static synchronized Request next(Odd odd) {
        return odd.next();
    }

    private void ask(Request request, Map<Integer, Integer> statuses, Queue<String> failures) {
        Stranger stranger = Stranger.behindProxy(port);
        String more = request.headers() + (request.path().hashCode() % 3 == 0 ? session : "");
        Answer answer = stranger.send(stranger.request(request.method(), request.path(), more, request.body()));
        statuses.merge(answer.status(), 1, Integer::sum);
        boolean refusedUnread = answer.status() == 0 && request.body().length > 0;
        boolean bodiless = request.method().equals("HEAD");
        if (!(bodiless ? answer.withPage("tel:112") : answer).isBearable() && !refusedUnread) {
            failures.add(answer + " to " + request.what());
        }
    }
}
