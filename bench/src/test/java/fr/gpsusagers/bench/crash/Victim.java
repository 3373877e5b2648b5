package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Node;
import fr.gpsusagers.running.GpsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The product on its own database, to be killed and started again.
final class Victim implements AutoCloseable {

    private final Node node;
    private final Fault fault;

    private Victim(Node node, Fault fault) {
        this.node = node;
        this.fault = fault;
    }

    /// Starts without the fault, so that the setup is stored safely.
    static Victim start(Path folder, Fault fault, Letterbox letterbox) throws IOException, InterruptedException {
        var settings = new HashMap<>(letterbox.settings());
        settings.put("GPS_PRETEND", "on");
        settings.put("GPS_SMS_SECRET", HttpDoors.SECRET);
        settings.put("GPS_SMS_PER_DAY", "999999");
        settings.put("GPS_MAILS_PER_DAY", "999999");
        return new Victim(Node.start(folder, settings), fault);
    }

    int port() {
        return node.port();
    }

    Path masterKey() {
        return node.masterKey();
    }

    GpsProcess command(String... words) throws IOException {
        return node.command(words);
    }

    JdbcClient database() throws IOException {
        return node.database();
    }

    DataSource dataSource() throws IOException {
        return node.dataSource();
    }

    /// How many files of forms are left on disk.
    long countUploads() throws IOException {
        try (Stream<Path> files = Files.list(node.data().resolve("fichiers-recus"))) {
            return files.count();
        }
    }

    /// Kills this target, and starts the product again if it was killed.
    void strike(KillTarget target) throws IOException, InterruptedException {
        List<ProcessHandle> database = target.hitsTheDatabase() ? databaseProcesses() : List.of();
        if (target.hitsTheProduct()) {
            node.kill();
        }
        database.forEach(ProcessHandle::destroyForcibly);
        if (target.hitsTheProduct()) {
            removeFault();
            node.startAgain();
            plantFault();
        }
    }

    /// The product refuses to start on a database with this setting. So the setting is applied after
    /// each start, and removed before the next.
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
        Path changed = node.data().resolve("postgres/postgresql.auto.conf");
        if (Files.exists(changed)) {
            Files.writeString(changed, "");
        }
    }

    /// The processes of this folder's database and no other, found by its own PID file.
    private List<ProcessHandle> databaseProcesses() throws IOException {
        return ProcessHandle.of(Long.parseLong(node.postmaster().getFirst().strip())).stream()
                .filter(this::isOurs)
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
    }

    private boolean isOurs(ProcessHandle postmaster) {
        return postmaster
                .info()
                .commandLine()
                .filter(line -> line.contains(node.data().toString()))
                .isPresent();
    }

    @Override
    public void close() throws InterruptedException {
        node.close();
    }
}
