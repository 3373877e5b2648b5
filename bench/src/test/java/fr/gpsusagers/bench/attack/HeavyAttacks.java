package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.Connection;
import fr.gpsusagers.bench.running.Promised;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/// Measures how long citizens wait for a booking, at a steady rate, while other
/// clients keep the product's processors busy.
record HeavyAttacks(Ground ground, int seconds) {

    private static final int BOOKINGS = 300;
    private static final int BOOKING_CONNECTIONS = 32;
    private static final double BOUND_MILLIS = 1_000;
    private static final int WORDS = 16;
    private static final int ALL = 64;
    private static final long PAUSE_MILLIS = 20;
    private static final long PAUSE_WHEN_REFUSED_MILLIS = 200;

    List<Attack> all() {
        return List.of(
                new Attack(
                        "heavy-words",
                        WORDS + " clients with long odd words, while " + BOOKINGS + " citizens book",
                        () -> attack(WORDS, HeavyAttacks::words)),
                new Attack(
                        "heavy-everything",
                        ALL + " clients with words, sheets, maps and sign-ins, while " + BOOKINGS + " citizens book",
                        () -> attack(ALL, HeavyAttacks::anything)));
    }

    /// Builds the requests that one client sends again and again.
    private interface Asking {
        byte[] request(Random random, String from);
    }

    private static Asking words(int client) {
        return (random, from) -> Connection.post("/comprendre/pendant", "mots=" + oddWords(random), from);
    }

    private static Asking anything(int client) {
        return switch (client % 4) {
            case 0 -> words(client);
            case 1 ->
                (random, from) -> Connection.get(
                        "/fiche/standard.pdf?besoin=rsa-suspension&lieu=14" + (100 + random.nextInt(600)), from);
            case 2 -> (random, from) -> Connection.get("/carte?secteur=x" + random.nextInt(1_000_000), from);
            default ->
                (random, from) -> Connection.post(
                        "/agent/connexion",
                        "identifiant=essai" + random.nextInt(1_000_000) + "&phrase=quatre+mots+sans+lien&code=123456",
                        from);
        };
    }

    /// Returns a thousand letters of words that no model knows.
    private static String oddWords(Random random) {
        var words = new StringBuilder();
        while (words.length() < 1_000) {
            int length = 4 + random.nextInt(14);
            for (int letter = 0; letter < length; letter++) {
                words.append((char) ('a' + random.nextInt(26)));
            }
            words.append('+');
        }
        return words.substring(0, 1_000);
    }

    /// The result of one run.
    ///
    /// @param p50 milliseconds that half of the citizens waited at most
    /// @param p99 likewise, for 99 %
    /// @param refused how many bookings got no promise
    /// @param heavy how many heavy requests were answered, refused and failed, in this order
    private record Seen(double p50, double p99, long refused, AtomicLongArray heavy) {}

    private Verdict attack(int clients, IntFunction<Asking> asking) throws Exception {
        Seen seen = run(clients, asking);
        return Verdict.of(
                seen.p99() <= BOUND_MILLIS
                        && seen.refused() == 0
                        && seen.heavy().get(2) == 0,
                "bookings p50 %.0f ms, p99 %.0f ms, %d of %d refused; heavy requests: %d answered, %d refused, %d failed",
                seen.p50(),
                seen.p99(),
                seen.refused(),
                BOOKINGS,
                seen.heavy().get(0),
                seen.heavy().get(1),
                seen.heavy().get(2));
    }

    private Seen run(int clients, IntFunction<Asking> asking) throws Exception {
        int port = ground.product().port();
        var running = new AtomicBoolean(true);
        var heavy = new AtomicLongArray(3);
        List<Callable<Void>> attackers = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            attackers.add(() -> press(port, number, asking.apply(number), running, heavy));
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var pressing = attackers.stream().map(threads::submit).toList();
            TimeUnit.SECONDS.sleep(2);
            long[] nanos = new long[BOOKINGS];
            long refused = book(port, nanos);
            running.set(false);
            for (var client : pressing) {
                client.get();
            }
            Arrays.sort(nanos);
            return new Seen(nanos[BOOKINGS / 2] / 1e6, nanos[BOOKINGS * 99 / 100 - 1] / 1e6, refused, heavy);
        } finally {
            running.set(false);
        }
    }

    private static Void press(int port, int client, Asking asking, AtomicBoolean running, AtomicLongArray heavy)
            throws InterruptedException, IOException {
        var random = new Random(client);
        String from = "X-Forwarded-For: 192.0.2." + (client + 1) + "\r\n";
        try (var connection = new Connection(port)) {
            while (running.get()) {
                int answered = ask(connection, asking.request(random, from));
                heavy.incrementAndGet(answered);
                Thread.sleep(answered == 0 ? PAUSE_MILLIS : PAUSE_WHEN_REFUSED_MILLIS);
            }
        }
        return null;
    }

    private static int ask(Connection connection, byte[] request) throws IOException {
        try {
            Connection.Answer answer = connection.ask(request);
            return answer.is(503) || answer.is(429) ? 1 : answer.is(500) ? 2 : 0;
        } catch (IOException | RuntimeException noAnswer) {
            connection.close();
            return 2;
        }
    }

    /// Books at a steady rate, whether or not earlier bookings were answered. Each wait counts from the moment the
    /// booking was due, and so includes the wait for a free connection. Returns how many got no promise.
    private long book(int port, long[] nanos) throws Exception {
        long start = System.nanoTime();
        long between = TimeUnit.SECONDS.toNanos(seconds) / BOOKINGS;
        long refused = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(BOOKING_CONNECTIONS)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int one = 0; one < BOOKINGS; one++) {
                int number = one;
                Asked asked = Bookings.someone();
                long comes = start + one * between;
                LockSupport.parkNanos(comes - System.nanoTime());
                all.add(threads.submit(() -> isPromised(port, asked, comes, nanos, number)));
            }
            for (Future<Boolean> one : all) {
                refused += one.get() ? 0 : 1;
            }
        }
        return refused;
    }

    private static boolean isPromised(int port, Asked asked, long comes, long[] nanos, int number) {
        Answer page = Stranger.behindProxy(port).post("/rappel", asked.body());
        nanos[number] = System.nanoTime() - comes;
        return page.status() == 200 && Promised.read(page.body(), Instant.now()).isPresent();
    }
}
