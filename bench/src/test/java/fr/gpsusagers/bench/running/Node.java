package fr.gpsusagers.bench.running;

import fr.gpsusagers.running.GpsProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// One process of the product, run by `./gps` with a data folder of its own.
public final class Node implements AutoCloseable {

    private static final int PORT_LINE = 3;
    private static final List<String> KEYS = List.of("cle-maitresse", "agents.key");

    private final int port = GpsProcess.freePort();
    private final Path folder;
    private final Map<String, String> settings;
    private GpsProcess process;

    private Node(Path folder, Map<String, String> given) throws IOException, InterruptedException {
        this.folder = folder;
        this.settings = new HashMap<>(given);
        settings.put("GPS_DATA", data().toString());
        settings.put("GPS_PORT", String.valueOf(port));
        settings.putIfAbsent("GPS_CALLBACKS_PER_ADDRESS", "10000000");
        settings.putIfAbsent("GPS_CALLBACKS_PER_DAY", "0");
        settings.putIfAbsent("GPS_LIMITS", "pages=10000000/100000000, texts=10000000/100000000");
        this.process = launch();
    }

    /// Starts a process that starts its own database.
    public static Node start(Path folder) throws IOException, InterruptedException {
        return new Node(folder, Map.of());
    }

    /// Starts a process with an operator's settings. It starts its own database unless they name one.
    public static Node start(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        return new Node(folder, settings);
    }

    /// Starts a second process on the database of this one, as an operator would: with that
    /// database's settings and copies of the same keys.
    public Node beside(Path other) throws IOException, InterruptedException {
        Path itsData = Files.createDirectories(other.resolve("data"));
        for (String key : KEYS) {
            Files.copy(data().resolve(key), itsData.resolve(key));
        }
        return new Node(other, asDatabase());
    }

    /// Returns the settings by which another process uses the database of this one.
    public Map<String, String> asDatabase() throws IOException {
        return Map.of("GPS_DATABASE_URL", url(), "GPS_DATABASE_USER", "gps", "GPS_DATABASE_PASSWORD", password());
    }

    /// Returns what this process and its commands printed to the terminal.
    public List<String> printed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .flatMap(Node::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public int port() {
        return port;
    }

    public Path folder() {
        return folder;
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path masterKey() {
        return data().resolve("cle-maitresse");
    }

    /// Starts a command of `./gps` beside the running product.
    public GpsProcess command(String... words) throws IOException {
        return GpsProcess.start(folder, settings, words);
    }

    /// Opens one connection to the process's database. It stays open until the database dies: a new connection for
    /// each query would cost more than the query.
    public JdbcClient database() throws IOException {
        return JdbcClient.create(dataSource());
    }

    /// Opens one connection, as [#database] does.
    public DataSource dataSource() throws IOException {
        return new SingleConnectionDataSource(url(), "gps", password(), true);
    }

    /// Returns the lines of `postmaster.pid`, which a killed database leaves behind.
    public List<String> postmaster() throws IOException {
        return Files.readAllLines(data().resolve("postgres/postmaster.pid"));
    }

    /// Kills the process at once (SIGKILL).
    public void kill() throws InterruptedException {
        process.kill();
    }

    /// Starts the process again, on the same folder.
    public void startAgain() throws IOException, InterruptedException {
        process = launch();
    }

    private GpsProcess launch() throws IOException, InterruptedException {
        GpsProcess launched = GpsProcess.start(folder, settings);
        launched.firstAnswer(port);
        return launched;
    }

    private String url() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + postmaster().get(PORT_LINE).strip() + "/postgres";
    }

    private String password() throws IOException {
        return Files.readString(data().resolve("postgres.password")).strip();
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
