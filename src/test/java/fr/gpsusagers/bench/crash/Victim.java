package fr.gpsusagers.bench.crash;

import fr.gpsusagers.running.GpsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The product, run by `./gps` on its own database in a folder of its own, to be killed and started again.
final class Victim implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final int port = GpsProcess.freePort();
    private final Path folder;
    private final Path data;
    private final Fault fault;
    private GpsProcess process;

    private Victim(Path folder, Fault fault) throws IOException, InterruptedException {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.fault = fault;
        this.process = launch();
    }

    /// Sound at first, so that what it needs is well kept.
    static Victim start(Path folder, Fault fault) throws IOException, InterruptedException {
        return new Victim(folder, fault);
    }

    int port() {
        return port;
    }

    Path masterKey() {
        return data.resolve("cle-maitresse");
    }

    /// Starts a command of `./gps` beside the running product.
    GpsProcess command(String... words) throws IOException {
        return GpsProcess.start(folder, settings(), words);
    }

    /// One connection to its database, until that dies: to open one for each question would cost more than the answer.
    JdbcClient database() throws IOException {
        String url =
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(PORT_LINE).strip() + "/postgres";
        String password = Files.readString(data.resolve("postgres.password")).strip();
        return JdbcClient.create(new SingleConnectionDataSource(url, "gps", password, true));
    }

    /// Kills what is hit, and starts the product again where it died.
    void strike(Blow blow) throws IOException, InterruptedException {
        List<ProcessHandle> database = blow.hitsTheDatabase() ? databaseProcesses() : List.of();
        if (blow.hitsTheProduct()) {
            process.kill();
        }
        database.forEach(ProcessHandle::destroyForcibly);
        if (blow.hitsTheProduct()) {
            process = launch();
            plantFault();
        }
    }

    private GpsProcess launch() throws IOException, InterruptedException {
        removeFault();
        GpsProcess launched = GpsProcess.start(folder, settings());
        launched.firstAnswer(port);
        return launched;
    }

    private Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "GPS_DATA", data.toString(),
                "GPS_PORT", String.valueOf(port),
                "GPS_CALLBACKS_PER_ADDRESS", "10000000"));
    }

    /// A start refuses such a database, so that it is spoilt after each start, and mended before the next.
    void plantFault() throws IOException {
        if (fault == Fault.ASYNC) {
            JdbcClient database = database();
            for (String setting :
                    List.of("synchronous_commit = off", "wal_writer_delay = '10s'", "wal_writer_flush_after = '1GB'")) {
                database.sql("alter system set " + setting).update();
            }
            database.sql("select pg_reload_conf()").query().singleValue();
        }
    }

    private void removeFault() throws IOException {
        Path changed = data.resolve("postgres/postgresql.auto.conf");
        if (Files.exists(changed)) {
            Files.writeString(changed, "");
        }
    }

    /// The processes of this folder's database, and no other's: its own file names it.
    private List<ProcessHandle> databaseProcesses() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).stream()
                .filter(this::isOurs)
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
    }

    private boolean isOurs(ProcessHandle postmaster) {
        return postmaster
                .info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    /// What the database says of itself, or left there when it was killed.
    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
