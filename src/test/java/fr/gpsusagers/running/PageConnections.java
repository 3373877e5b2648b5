package fr.gpsusagers.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/// Counts the connections to the database that are asked for while a page is made. The timers of the product, which
/// ask it all the time, are left out.
public class PageConnections implements BeanPostProcessor {

    private final AtomicLong asked = new AtomicLong();

    /// How many connections pages have asked for since the product started.
    public long asked() {
        return asked.get();
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
            }
            return super.getConnection();
        }
    }
}
