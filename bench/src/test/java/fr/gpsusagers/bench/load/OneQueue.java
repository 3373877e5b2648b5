package fr.gpsusagers.bench.load;

import fr.gpsusagers.bench.load.Shifts.Shift;
import fr.gpsusagers.bench.running.Connection;
import fr.gpsusagers.bench.running.Node;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two processes of the product on one database, and many agents who take from one queue: each takes the next
/// request as soon as he has one, until none is left.
final class OneQueue {

    private static final Pattern CARD = Pattern.compile("/agent/demande/(?<id>[0-9a-f-]{36})");
    private static final String NOTHING = "/agent?fait=rien";

    private final AtomicInteger unanswered = new AtomicInteger();

    private OneQueue() {}

    /// The result of a run.
    ///
    /// @param asked the requests, all made before any agent starts
    /// @param unanswered how often an agent asked for the next request and got
    ///     neither one nor the answer that none is left
    /// @param seconds how long the agents took
    record Seen(Arrivals.Seen asked, Takes takes, int unanswered, double seconds) {}

    static Seen empty(Path folder, int people, int agentsAtWork, Fault fault)
            throws IOException, InterruptedException, ExecutionException {
        try (var first = Node.start(Files.createDirectories(folder.resolve("un")))) {
            JdbcClient database = first.database();
            ReadyTeams.hire(database, OffsetDateTime.now());
            var asked = new Arrivals(first.port()).comeAtOnce(people);
            plant(fault, database);
            learn(database);
            try (var second = first.beside(Files.createDirectories(folder.resolve("deux")))) {
                List<Shift> shifts = Shifts.begin(database, agentsAtWork, OffsetDateTime.now());
                long begun = System.nanoTime();
                var agents = new OneQueue();
                List<Taken> taken = agents.work(shifts, List.of(first, second));
                double seconds = (System.nanoTime() - begun) / 1e9;
                return new Seen(
                        asked, Takes.compare(asked.acknowledged(), taken, database), agents.unanswered.get(), seconds);
            }
        }
    }

    /// Updates the database's statistics. The database does so by itself within a minute, and may search slowly
    /// until then. In service, a queue takes longer than a minute to grow this long.
    private static void learn(JdbcClient database) {
        database.sql("analyze enquiry").update();
    }

    private static void plant(Fault fault, JdbcClient database) {
        if (fault == Fault.TWICE) {
            database.sql("""
                            create function forget_a_taking() returns trigger language plpgsql as $$
                            begin
                                return case when random() < 0.02 then old else new end;
                            end $$
                            """).update();
            database.sql("""
                            create trigger forget_a_taking before update on enquiry
                                for each row execute function forget_a_taking()
                            """).update();
        }
    }

    private List<Taken> work(List<Shift> shifts, List<Node> nodes) throws InterruptedException, ExecutionException {
        List<Callable<List<Taken>>> work = new ArrayList<>();
        for (Shift shift : shifts) {
            int port = nodes.get(work.size() % nodes.size()).port();
            work.add(() -> work(shift, port));
        }
        List<Taken> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(shifts.size())) {
            for (Future<List<Taken>> one : threads.invokeAll(work)) {
                all.addAll(one.get());
            }
        }
        return all;
    }

    private List<Taken> work(Shift shift, int port) throws IOException {
        List<Taken> taken = new ArrayList<>();
        byte[] next = Connection.post("/agent/suivante", "", shift.cookie());
        try (var connection = new Connection(port)) {
            for (String to = ask(connection, next); !to.endsWith(NOTHING); to = ask(connection, next)) {
                if (to.isEmpty()) {
                    unanswered.incrementAndGet();
                } else {
                    taken.add(new Taken(shift.agent(), card(to)));
                }
            }
        }
        return taken;
    }

    private static String ask(Connection connection, byte[] request) throws IOException {
        try {
            return connection.ask(request).location();
        } catch (IOException noAnswer) {
            connection.close();
            return "";
        }
    }

    private static UUID card(String location) {
        Matcher card = CARD.matcher(location);
        if (!card.find()) {
            throw new IllegalStateException("The answer led to no card: " + location);
        }
        return UUID.fromString(card.group("id"));
    }
}
