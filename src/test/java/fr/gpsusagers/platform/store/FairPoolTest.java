package fr.gpsusagers.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.suite.Thorough;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Thorough
class FairPoolTest {

    private final HikariDataSource hikari = ofOneConnection();
    private final FairPool pool = new FairPool(hikari);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void whoever_asks_first_is_served_first_and_nobody_comes_in_between() throws Exception {
        List<Integer> served = new CopyOnWriteArrayList<>();
        Connection taken = pool.getConnection();
        List<Thread> waiting =
                IntStream.range(0, 20).mapToObj(place -> asking(place, served)).toList();
        taken.close();
        pool.getConnection().close();
        assertThat(served).hasSize(20).isSorted();
        for (Thread one : waiting) {
            one.join();
        }
    }

    @Test
    void a_client_waits_only_so_long_for_a_database_that_stops_answering_and_other_work_as_long_as_it_needs()
            throws SQLException {
        try (var connection = ScopedValue.where(HeavyWork.CLIENT, "203.0.113.7").call(pool::getConnection)) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(8_000);
        }
        try (var connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isZero();
        }
    }

    @Test
    void a_connection_closed_twice_comes_back_once() throws SQLException {
        Connection first = pool.getConnection();
        first.close();
        first.close();
        try (var _ = pool.getConnection()) {
            assertThatThrownBy(pool::getConnection)
                    .isInstanceOf(SQLTransientConnectionException.class)
                    .hasMessage("No connection came free within 300 ms");
        }
        pool.getConnection().close();
    }

    @Test
    void one_that_the_pool_could_not_give_is_not_counted() throws SQLException {
        try (var _ = hikari.getConnection()) {
            assertThatThrownBy(pool::getConnection).hasMessageContaining("request timed out");
        }
        pool.getConnection().close();
    }

    /// Starts a thread that asks for a connection, and returns once it is waiting.
    private Thread asking(int place, List<Integer> served) {
        Thread asking = Thread.ofVirtual().start(() -> {
            try (var _ = pool.getConnection()) {
                served.add(place);
            } catch (SQLException late) {
                throw new IllegalStateException(late);
            }
        });
        while (asking.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return asking;
    }

    private static HikariDataSource ofOneConnection() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestCluster.newUrl());
        pool.setUsername(TestCluster.user());
        pool.setPassword(TestCluster.password());
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(300);
        return pool;
    }
}
