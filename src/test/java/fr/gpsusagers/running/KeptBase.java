package fr.gpsusagers.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database of a released version, stored in files from which it can be restored: its migrations, its rows, and
/// the keys that decrypt them.
///
/// @param folder holds `migrations`, `tables` and the two keys
record KeptBase(Path folder) {

    private static final List<String> KEYS = List.of("cle-maitresse", "agents.key");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /// Stores a database as it is now, in one snapshot.
    ///
    /// @param data the folder that holds its keys
    void keep(DataSource source, Path data) throws IOException, SQLException {
        for (String key : KEYS) {
            Files.createDirectories(folder);
            Files.copy(data.resolve(key), folder.resolve(key));
        }
        copyMigrations();
        Path tables = Files.createDirectories(folder.resolve("tables"));
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            for (String table : tables(source)) {
                Path file = tables.resolve(table + ".csv");
                try (var rows = Files.newOutputStream(file)) {
                    copies(connection)
                            .copyOut(
                                    "copy (select * from " + table + " order by 1) to stdout (format csv, header)",
                                    rows);
                }
                if (Files.readAllLines(file).size() == 1) {
                    Files.delete(file);
                }
            }
        }
    }

    private void copyMigrations() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                Path copy = folder.resolve("migrations").resolve(MIGRATIONS.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /// Restores the stored database into an empty one.
    void restore(DataSource source) throws IOException, SQLException {
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + folder.resolve("migrations"))
                .load()
                .migrate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var files = Files.list(folder.resolve("tables"))) {
            statement.execute("set session_replication_role = replica");
            for (Path file : files.toList()) {
                load(connection, file);
            }
        }
        var database = JdbcClient.create(source);
        identities(database).forEach(column -> database.sql(column).query().singleRow());
    }

    private static void load(Connection connection, Path file) throws IOException, SQLException {
        String table = file.getFileName().toString().replace(".csv", "");
        try (var rows = Files.newBufferedReader(file)) {
            String columns = rows.readLine();
            copies(connection).copyIn("copy " + table + " (" + columns + ") from stdin (format csv)", rows);
        }
    }

    /// Returns one statement per identity column, so that the next row gets the number after the last one restored.
    private static List<String> identities(JdbcClient database) {
        return database.sql("""
                        select format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from %I',
                            table_name, column_name, column_name, table_name)
                        from information_schema.columns
                        where table_schema = 'public' and is_identity = 'YES'
                        """).query((row, _) -> row.getString(1)).list();
    }

    /// Returns the tables to store. Flyway creates its own history. Archived packs
    /// are left out: their content is in `packs`.
    private static List<String> tables(DataSource source) {
        return JdbcClient.create(source)
                .sql("""
                        select table_name
                        from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name not in ('flyway_schema_history', 'pack_publication')
                        order by table_name
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /// Returns the options that start a product with the stored keys.
    Stream<String> settings() {
        return Stream.of(
                "--gps.master-key=" + folder.resolve(KEYS.getFirst()),
                "--gps.agents-key=" + folder.resolve(KEYS.getLast()));
    }
}
