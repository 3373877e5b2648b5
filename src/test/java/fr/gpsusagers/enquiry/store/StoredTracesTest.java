package fr.gpsusagers.enquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.gpsusagers.architecture.DataRegister;
import fr.gpsusagers.enquiry.watch.Remainder;
import fr.gpsusagers.platform.store.TestCluster;
import fr.gpsusagers.running.WithDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What the removal of traces says where it cannot remove all; that it does where it can, `ErasureTest` proves.
@WithDatabase
class StoredTracesTest {

    private static final String NEWCOMER = "ordinaire";

    private final JdbcClient database;
    private final DataSource source;

    StoredTracesTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    @Test
    void nothing_remains_in_the_database_that_comes_with_the_product() {
        assertThat(traces(source).remove()).isEmpty();
    }

    @Test
    void whoever_still_reads_what_was_there_before_is_told_of() throws SQLException {
        try (Connection reader = source.getConnection()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            run(reader, "select 1");
            somethingIsWritten();
            assertThat(traces(source).remove()).containsExactly(Remainder.READER);
        }
        assertThat(traces(source).remove()).isEmpty();
    }

    @Test
    void a_table_in_use_does_not_hold_up_everyone_and_is_told_of() throws SQLException {
        try (Connection user = source.getConnection()) {
            user.setAutoCommit(false);
            run(user, "lock table enquiry_step in access share mode");
            assertThat(traces(source).remove()).containsExactly(Remainder.TABLE);
        }
    }

    @Test
    void a_user_without_the_rights_for_it_does_what_he_may_and_is_told_what_he_lacks() {
        String word = "fictif";
        database.sql("drop role if exists " + NEWCOMER).update();
        database.sql("create role " + NEWCOMER + " login password '" + word + "'")
                .update();
        StoredTraces.TABLES.forEach(table ->
                database.sql("alter table " + table + " owner to " + NEWCOMER).update());
        DataSource newcomer = new DriverManagerDataSource(url(), NEWCOMER, word);
        assertThat(traces(newcomer).remove()).containsExactly(Remainder.LOG);

        database.sql("grant pg_checkpoint to " + NEWCOMER).update();
        database.sql("grant execute on function pg_switch_wal() to " + NEWCOMER).update();
        assertThat(traces(newcomer).remove()).isEmpty();

        database.sql("alter table enquiry_person owner to " + TestCluster.user())
                .update();
        assertThat(traces(newcomer).remove()).containsExactly(Remainder.TABLE);
        database.sql("reassign owned by " + NEWCOMER + " to " + TestCluster.user())
                .update();
        database.sql("drop owned by " + NEWCOMER).update();
        database.sql("drop role " + NEWCOMER).update();
    }

    @Test
    void all_that_is_erased_of_citizens_and_colleagues_is_written_anew() {
        var tables = new HashSet<>(DataRegister.read().tablesOfCitizens());
        tables.add("roster");
        assertThat(StoredTraces.TABLES).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void none_of_these_tables_is_sampled_by_the_planner() {
        List<String> sampled = database.sql("""
                        select table_name || '.' || column_name
                        from information_schema.columns
                        join pg_attribute on attrelid = cast(table_name as regclass) and attname = column_name
                        where table_schema = 'public' and data_type = 'bytea' and table_name = any (:tables)
                            and coalesce(attstattarget, -1) <> 0
                        """)
                .param("tables", StoredTraces.TABLES.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(sampled).isEmpty();
    }

    private void somethingIsWritten() {
        database.sql("select pg_current_xact_id()")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private String url() {
        return Objects.requireNonNull(((HikariDataSource) source).getJdbcUrl());
    }

    private static StoredTraces traces(DataSource source) {
        return new StoredTraces(new JdbcTemplate(source));
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
