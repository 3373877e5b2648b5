package fr.gpsusagers.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;

@Configuration(proxyBeanMethods = false)
class Pool {

    private static final int CONNECTIONS = 12;
    private static final long WAIT_MILLIS = 5_000;
    private static final long VALIDATION_MILLIS = 2_000;
    private static final long PROBE_MILLIS = 30_000;
    private static final Duration IDLE_TRANSACTION = Duration.ofSeconds(60);

    /// What the server does about a client that it can no longer reach: it ends a transaction that stands still,
    /// whose rows no other node could change meanwhile, and it notices a connection that is dead. It plans each
    /// statement once a connection, for any values: left to choose, it planned the longest ones at each booking,
    /// which took as long as running them.
    private static final String AT_THE_SERVER = """
            set idle_in_transaction_session_timeout = %d; set tcp_keepalives_idle = 30;
            set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3;
            set plan_cache_mode = 'force_generic_plan'
            """;

    /// Creates the connection pool that every store shares.
    @Bean
    DataSource dataSource(Database database) {
        return open(database.access(), IDLE_TRANSACTION);
    }

    /// Connections outside the pool, for work that keeps one for long: otherwise the others would have fewer.
    @Bean(defaultCandidate = false)
    DataSource apart(Database database) {
        return apart(database.access());
    }

    static FairPool open(Access access, Duration idleTransaction) {
        var pool = new HikariDataSource();
        pool.setPoolName("gps");
        pool.setJdbcUrl(access.url());
        pool.setDataSourceProperties(access.properties());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(WAIT_MILLIS);
        pool.setValidationTimeout(VALIDATION_MILLIS);
        pool.setKeepaliveTime(PROBE_MILLIS);
        pool.setConnectionInitSql(AT_THE_SERVER.formatted(idleTransaction.toMillis()));
        return new FairPool(pool);
    }

    static DataSource apart(Access access) {
        return new AbstractDataSource() {

            @Override
            public Connection getConnection() throws SQLException {
                return access.connect();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return access.connect();
            }
        };
    }
}
