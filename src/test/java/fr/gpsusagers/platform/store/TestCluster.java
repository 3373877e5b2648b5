package fr.gpsusagers.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import fr.gpsusagers.suite.TestFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// The single PostgreSQL server of a test run: the product's embedded server, on its own folder. Each test database
/// is a copy of a migrated template.
public final class TestCluster {

    private static final Path PROGRAMS = Path.of("target").toAbsolutePath();
    private static final Path DATA = TestFolder.DATA.toAbsolutePath();
    private static final int CONNECTIONS = 40;
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final TestCluster THE_ONE = new TestCluster();

    private final Access server;

    private TestCluster() {
        try {
            Cluster.deleteTree(DATA.resolve("postgres"));
            var embedded = EmbeddedServer.start(DATA, PROGRAMS);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(embedded)));
            server = embedded.access();
            makeSignInCheap();
            create(TEMPLATE, "template1");
            Flyway.configure()
                    .dataSource(url(TEMPLATE), server.user(), server.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Creates an empty database with all tables. Idle connections stay open for ten seconds: a new connection for
    /// each statement made the tests twice as slow.
    public static HikariDataSource newDatabase() {
        var database = new HikariDataSource();
        database.setJdbcUrl(newUrl());
        database.setUsername(user());
        database.setPassword(password());
        database.setMinimumIdle(0);
        database.setMaximumPoolSize(CONNECTIONS);
        database.setIdleTimeout(KEPT.toMillis());
        return database;
    }

    /// Creates an empty database with all tables, and returns its URL.
    public static String newUrl() {
        String name = "test_" + DATABASES.incrementAndGet();
        THE_ONE.create(name, TEMPLATE);
        return THE_ONE.url(name);
    }

    /// Creates a database without tables, and returns its URL.
    public static String newEmptyUrl() {
        String name = "empty_" + DATABASES.incrementAndGet();
        THE_ONE.create(name, "template1");
        return THE_ONE.url(name);
    }

    /// Returns the URL of the server's default database, which tests leave empty.
    static String url() {
        return THE_ONE.server.url();
    }

    public static String user() {
        return THE_ONE.server.user();
    }

    public static String password() {
        return THE_ONE.server.password();
    }

    /// Makes connecting cheap: PostgreSQL hashes a password 4,096 times by default, for each new connection.
    private void makeSignInCheap() {
        execute("set scram_iterations = 1", "alter role %s password '%s'".formatted(server.user(), server.password()));
    }

    private void create(String name, String template) {
        execute("create database " + name + " template " + template);
    }

    private void execute(String... statements) {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String url(String database) {
        return server.url().replaceFirst("[^/]*$", database);
    }

    private static void close(EmbeddedServer embedded) {
        try {
            embedded.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
