package fr.gpsusagers.database.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Pool {

    private static final int CONNECTIONS = 12;
    private static final long WAIT_MILLIS = 5_000;
    private static final long VALIDATION_MILLIS = 2_000;

    /// Creates the connection pool that every store shares.
    @Bean
    DataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("gps");
        pool.setJdbcUrl(database.access().url());
        pool.setUsername(database.access().user());
        pool.setPassword(database.access().password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(WAIT_MILLIS);
        pool.setValidationTimeout(VALIDATION_MILLIS);
        return new FairPool(pool);
    }
}
