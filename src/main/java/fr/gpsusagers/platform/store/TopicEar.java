package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.job.TopicListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Receives PostgreSQL notifications on one connection outside the pool and calls the listeners of the topic. A
/// commit that notifies blocks other such commits, so only rare events notify: a batch of sealed entries, a
/// change of content.
@Component
@Profile("!command")
class TopicEar implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicEar.class);
    private static final int PATIENCE_MILLIS = 1_000;

    /// Number of seconds without a notification after which the connection is tested: a server that disappears
    /// without closing the connection would stay unnoticed.
    private static final int SILENT_ROUNDS = 5;

    private static final int ANSWER_MILLIS = 3_000;

    private final DataSource apart;
    private final List<TopicListener> listeners;
    private volatile @Nullable Thread listening;

    TopicEar(@Qualifier("apart") DataSource apart, List<TopicListener> listeners) {
        this.apart = apart;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void start() {
        Thread ear = Thread.ofVirtual().name("topic-ear").unstarted(this::listen);
        listening = ear;
        ear.start();
    }

    @Override
    public void stop() {
        listening = null;
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private void listen() {
        List<TopicCalls> calls = listeners.stream().map(TopicCalls::start).toList();
        while (isCalledFor()) {
            try (Connection connection = apart.getConnection()) {
                connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
                hear(connection, calls);
            } catch (SQLException | RuntimeException lost) {
                if (isCalledFor()) {
                    LOG.warn(
                            "Lost the LISTEN connection; reconnecting: {}",
                            lost.getClass().getSimpleName());
                    pause();
                }
            }
        }
        calls.forEach(TopicCalls::stop);
    }

    private void hear(Connection connection, List<TopicCalls> calls) throws SQLException {
        execute(
                connection,
                calls.stream().map(call -> "listen " + call.topic()).distinct().collect(Collectors.joining("; ")));
        calls.forEach(TopicCalls::call);
        PGConnection ear = connection.unwrap(PGConnection.class);
        int silent = 0;
        while (isCalledFor()) {
            var heard = ear.getNotifications(PATIENCE_MILLIS);
            silent = heard == null || heard.length == 0 ? silent + 1 : 0;
            if (heard != null && isCalledFor()) {
                List.of(heard).forEach(one -> call(calls, one.getName()));
            }
            if (silent >= SILENT_ROUNDS) {
                execute(connection, "select 'topic-ear'");
                silent = 0;
            }
        }
        stopListening(connection);
    }

    /// Also discards notifications that came in the meantime: the connection goes back to the pool, and whoever
    /// listens on it next would take them for new ones.
    private static void stopListening(Connection connection) throws SQLException {
        execute(connection, "unlisten *");
        connection.unwrap(PGConnection.class).getNotifications();
    }

    private static void call(List<TopicCalls> calls, String topic) {
        calls.stream().filter(call -> call.topic().equals(topic)).forEach(TopicCalls::call);
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /// Returns whether the calling thread is the current listener. It is not after a stop or a restart.
    private boolean isCalledFor() {
        return Thread.currentThread().equals(listening);
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
