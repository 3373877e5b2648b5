package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.Thorough;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@Thorough
class PoolTest {

    /// The driver gives a statement a name after five times, and the database then plans it five times for the values
    /// that it has, before it compares.
    private static final int TIMES = 20;

    private final Access access = new Access(TestCluster.newUrl(), TestCluster.user(), TestCluster.password());
    private final FairPool pool = Pool.open(access, Duration.ofSeconds(1));

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void a_statement_is_planned_for_any_values_and_never_again_for_those_it_has() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            IntStream.range(0, TIMES)
                    .forEach(place -> database.sql(
                                    "select count(*) from enquiry where state <> 'closed' and desk = :desk")
                            .param("desk", "desk-" + place)
                            .query(Long.class)
                            .single());
            assertThat(database.sql("""
                            select generic_plans > 0 and custom_plans = 0
                            from pg_prepared_statements where statement like 'select count%'
                            """).query(Boolean.class).list()).containsExactly(true);
        }
    }
}
