package fr.gpsusagers.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/// Counts the database connections that pages request, and refuses them if a test simulates an outage. Does not
/// affect the product's timers, which request connections all the time.
public class PageConnections implements BeanPostProcessor {

    private final AtomicLong asked = new AtomicLong();
    private volatile boolean away;

    /// How many connections pages have requested since the product started.
    public long asked() {
        return asked.get();
    }

    /// Runs this while pages get no connection, as when too many ask at once or the database restarts.
    public void refuseDuring(Runnable meanwhile) {
        away = true;
        try {
            meanwhile.run();
        } finally {
            away = false;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (RequestContextHolder.getRequestAttributes() != null) {
                asked.incrementAndGet();
                if (away) {
                    throw new SQLTransientConnectionException("No connection within five seconds");
                }
            }
            return super.getConnection();
        }
    }
}
