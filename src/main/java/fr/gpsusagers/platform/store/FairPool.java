package fr.gpsusagers.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import fr.gpsusagers.kernel.job.TimeLimit;
import fr.gpsusagers.kernel.load.HeavyWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Makes the connection pool first-in, first-out. HikariCP alone gives a returned connection to whichever thread
/// asks next: under overload, some threads waited five seconds while ten thousand others were served.
final class FairPool extends DelegatingDataSource implements AutoCloseable {

    private static final int CLIENT_WAIT_MILLIS = 8_000;
    private static final long JOB_WAIT_MILLIS = 30_000;

    private final HikariDataSource pool;
    private final Semaphore free;

    FairPool(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
        this.free = new Semaphore(pool.getMaximumPoolSize(), true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        waitForOne();
        try {
            return counted(bounded(pool.getConnection()));
        } catch (SQLException | RuntimeException none) {
            free.release();
            throw none;
        }
    }

    private void waitForOne() throws SQLException {
        try {
            if (!free.tryAcquire(pool.getConnectionTimeout(), TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException(
                        "No connection came free within " + pool.getConnectionTimeout() + " ms");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Stopped while waiting for a connection", stopped);
        }
    }

    /// Limits how long the current work waits for the next answer of the database, even if it accepts a query
    /// and never answers: 8 s for a client's request; for a job what is left of its time, half a minute at
    /// most. Other work, such as a migration or a command, has the limit of [Access]. The pool resets the
    /// timeout of a connection that is returned, and drops it if the timeout has passed.
    private static Connection bounded(Connection connection) throws SQLException {
        if (HeavyWork.CLIENT.isBound()) {
            connection.setNetworkTimeout(Runnable::run, CLIENT_WAIT_MILLIS);
        } else if (TimeLimit.left().isPresent()) {
            long left = TimeLimit.left().orElseThrow().toMillis();
            connection.setNetworkTimeout(Runnable::run, (int) Math.min(left, JOB_WAIT_MILLIS));
        }
        return connection;
    }

    /// Wraps a connection so that closing it lets the next waiting thread have one.
    private Connection counted(Connection connection) {
        var open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                FairPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, given) -> {
                    try {
                        return method.invoke(connection, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    } finally {
                        if (method.getName().equals("close") && open.getAndSet(false)) {
                            free.release();
                        }
                    }
                });
    }

    @Override
    public void close() {
        pool.close();
    }
}
