package fr.gpsusagers.console.store;

import com.zaxxer.hikari.HikariDataSource;
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
            return counted(pool.getConnection());
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
