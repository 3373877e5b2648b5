package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.running.Node;
import fr.gpsusagers.bench.running.ReadyTeams;
import fr.gpsusagers.enquiry.store.StoredForTests;
import fr.gpsusagers.running.GpsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The products under attack, each started when an attack first needs it. One is in service behind a proxy. The
/// other has its own database and pretends to send text messages.
final class Ground implements AutoCloseable {

    private static final String PROXY = "127.0.0.1";

    private final Path folder;
    private final MailServer mail;
    private final int managementPort = GpsProcess.freePort();
    private @Nullable Node product;
    private @Nullable Node pretending;
    private @Nullable JdbcClient database;
    private @Nullable JdbcClient pretendingDatabase;

    Ground(Path folder) throws IOException {
        this.folder = folder;
        this.mail = MailServer.open();
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothing));
    }

    /// Stops the products when the bench is interrupted. They run in sessions of their own
    /// (`setsid`), so Ctrl-C does not reach them.
    private void leaveNothing() {
        try {
            close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns the product in service, set up as an operator would; starts it if need be.
    synchronized Node product() throws IOException, InterruptedException {
        if (product == null) {
            product = Node.start(Files.createDirectories(folder.resolve("service")), settings());
            ReadyTeams.hire(database(), OffsetDateTime.now());
        }
        return product;
    }

    private Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "GPS_CALLBACKS_PER_ADDRESS", "200",
                "GPS_CALLBACKS_PER_DAY", "5000",
                "GPS_LIMITS", "programs=60/30000",
                "GPS_TRUSTED_PROXY", PROXY,
                "GPS_MANAGEMENT_PORT", String.valueOf(managementPort),
                "GPS_PUBLIC_URL", "https://gps.example",
                "GPS_SECURITY_CONTACT", "mailto:securite@gps.example",
                "GPS_SMTP_URL", "smtp://127.0.0.1:" + mail.port(),
                "GPS_SMTP_FROM", "GPS usagers <rappel@gps.example>"));
    }

    /// Returns the product in pretend mode, in which text messages never leave this machine; starts it if need be.
    synchronized Node pretending() throws IOException, InterruptedException {
        if (pretending == null) {
            product();
            database().sql("create database essai").update();
            Map<String, String> settings = settings();
            settings.putAll(product().asDatabase());
            settings.put("GPS_DATABASE_URL", urlOf("essai"));
            settings.put("GPS_PRETEND", "on");
            settings.put("GPS_MANAGEMENT_PORT", String.valueOf(GpsProcess.freePort()));
            Path own = folder.resolve("essai");
            Files.createDirectories(own.resolve("data"));
            pretending = Node.start(own, settings);
            ReadyTeams.hire(pretendingDatabase(), OffsetDateTime.now());
        }
        return pretending;
    }

    synchronized JdbcClient database() throws IOException, InterruptedException {
        Node node = product == null ? product() : product;
        if (database == null) {
            database = node.database();
        }
        return database;
    }

    synchronized JdbcClient pretendingDatabase() throws IOException, InterruptedException {
        if (pretendingDatabase == null) {
            Map<String, String> settings = product().asDatabase();
            pretendingDatabase = JdbcClient.create(new SingleConnectionDataSource(
                    urlOf("essai"),
                    settings.getOrDefault("GPS_DATABASE_USER", ""),
                    settings.getOrDefault("GPS_DATABASE_PASSWORD", ""),
                    true));
        }
        return pretendingDatabase;
    }

    /// Returns the URL of another database on the same server.
    String urlOf(String name) throws IOException, InterruptedException {
        String url = product().asDatabase().getOrDefault("GPS_DATABASE_URL", "");
        return url.substring(0, url.lastIndexOf('/') + 1) + name;
    }

    /// Returns the stored requests and persons, decrypted with the product's own key.
    StoredForTests kept() throws IOException, InterruptedException {
        return StoredForTests.of(database(), product().masterKey());
    }

    Bookings bookings() throws IOException, InterruptedException {
        return new Bookings(product().port(), database());
    }

    Bookings pretendBookings() throws IOException, InterruptedException {
        return new Bookings(pretending().port(), pretendingDatabase());
    }

    Stranger stranger() throws IOException, InterruptedException {
        return Stranger.behindProxy(product().port());
    }

    Path folder() {
        return folder;
    }

    MailServer mail() {
        return mail;
    }

    int managementPort() {
        return managementPort;
    }

    @Override
    public void close() throws InterruptedException {
        if (pretending != null) {
            pretending.close();
        }
        if (product != null) {
            product.close();
        }
        mail.close();
    }
}
