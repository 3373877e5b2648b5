package fr.gpsusagers.platform.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.job.TopicListener;
import fr.gpsusagers.running.WithDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@WithDatabase
class TopicEarTest {

    private static final int SLOW_MILLIS = 200;

    private final JdbcClient database;
    private final DataSource source;
    private final BlockingQueue<String> updates = new LinkedBlockingQueue<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final AtomicBoolean holding = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final TopicEar ear;

    TopicEarTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
        this.ear = new TopicEar(source, List.of(listener("content", this::holdOrFail), listener("ledger", () -> {})));
    }

    @BeforeEach
    void it_calls_each_listener_once_connected() throws InterruptedException {
        ear.start();
        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("content", "ledger");
        assertThat(updates.poll(100, MILLISECONDS)).isNull();
    }

    @AfterEach
    void stop() {
        held.countDown();
        ear.stop();
    }

    @Test
    void a_notification_calls_the_listeners_of_its_topic() throws InterruptedException {
        notifyNodes("content");
        assertThat(next()).isEqualTo("content");
        notifyNodes("ledger");
        assertThat(next()).isEqualTo("ledger");
        notifyNodes("other");
        assertThat(updates.poll(300, MILLISECONDS)).isNull();
    }

    @Test
    void what_is_committed_while_the_database_is_lost_is_read_afterwards() throws InterruptedException {
        database.sql("""
                        select pg_terminate_backend(pid)
                          from pg_stat_activity
                         where query ~ '^ *(listen|select ''topic-ear'')' and datname = current_database()
                        """).query(Boolean.class).list();
        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("content", "ledger");
        notifyNodes("content");
        assertThat(next()).isEqualTo("content");
    }

    @Test
    void a_long_update_of_one_topic_holds_up_no_other() throws InterruptedException {
        holding.set(true);
        notifyNodes("content");
        assertThat(next()).isEqualTo("content");
        notifyNodes("ledger");
        assertThat(next()).isEqualTo("ledger");
    }

    @Test
    void notifications_during_an_update_lead_to_one_more() throws InterruptedException {
        holding.set(true);
        notifyNodes("content");
        assertThat(next()).isEqualTo("content");
        for (int times = 0; times < 10; times++) {
            notifyNodes("content");
        }
        notifyNodes("ledger");
        assertThat(next()).isEqualTo("ledger");
        held.countDown();
        assertThat(next()).isEqualTo("content");
        assertThat(updates.poll(300, MILLISECONDS)).isNull();
    }

    @Test
    void an_update_that_fails_is_tried_again() throws InterruptedException {
        failing.set(true);
        notifyNodes("content");
        assertThat(next()).isEqualTo("content");
        assertThat(next()).isEqualTo("content");
    }

    @Test
    void it_listens_however_often_it_is_started() throws InterruptedException {
        for (int start = 0; start < 50; start++) {
            ear.stop();
            ear.start();
            assertThat(List.of(next(), next())).containsExactlyInAnyOrder("content", "ledger");
        }
        notifyNodes("content");
        assertThat(next()).isEqualTo("content");
    }

    @Test
    void a_connection_that_it_gives_back_holds_no_notification() throws InterruptedException, SQLException {
        try (var one = new SingleConnectionDataSource(source.getConnection(), true)) {
            var slow = new TopicEar(slow(one), List.of(listener("content", () -> {})));
            slow.start();
            assertThat(next()).isEqualTo("content");
            slow.stop();
            notifyNodes("content");
            Thread.sleep(SLOW_MILLIS / 2);
            notifyNodes("content");
            Thread.sleep(SLOW_MILLIS * 2);
            assertThat(one.getConnection().unwrap(PGConnection.class).getNotifications())
                    .isEmpty();
        }
    }

    /// Each statement begins late, as on a busy machine.
    private static DataSource slow(DataSource source) {
        return new DelegatingDataSource(source) {

            @Override
            public Connection getConnection() throws SQLException {
                Connection real = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, given) -> {
                            if (method.getName().equals("createStatement")) {
                                Thread.sleep(SLOW_MILLIS);
                            }
                            return method.invoke(real, given);
                        });
            }
        };
    }

    private void holdOrFail() {
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("The database is away");
        }
        if (holding.get()) {
            try {
                held.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private TopicListener listener(String topic, Runnable work) {
        return new TopicListener() {

            @Override
            public String topic() {
                return topic;
            }

            @Override
            public void update() {
                updates.add(topic);
                work.run();
            }
        };
    }

    private String next() throws InterruptedException {
        return String.valueOf(updates.poll(5, SECONDS));
    }

    private void notifyNodes(String topic) {
        database.sql("select pg_notify(:topic, '')")
                .param("topic", topic)
                .query((_, _) -> topic)
                .list();
    }
}
