package fr.gpsusagers.console.store;

import com.zaxxer.hikari.HikariDataSource;
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

/// Gives the connections of a pool in the order in which they are asked for. Left alone, the pool gives one that comes
/// back to whoever asks next: where more ask than it has connections, some waited five seconds while ten thousand
/// others passed.
final class FairPool extends DelegatingDataSource implements AutoCloseable {

    private static final int CLIENT_WAIT_MILLIS = 8_000;

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

    /// A client waits for the database only so long, even where it takes questions and answers none. Other work, such
    /// as a
    /// sweep of the tables or a command, takes the time that it needs. The pool puts the connection back as it was.
    private static Connection bounded(Connection connection) throws SQLException {
        if (HeavyWork.CLIENT.isBound()) {
            connection.setNetworkTimeout(Runnable::run, CLIENT_WAIT_MILLIS);
        }
        return connection;
    }

    /// The same connection; the next who waits has one once it is closed.
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
