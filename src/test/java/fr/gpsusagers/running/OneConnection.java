package fr.gpsusagers.running;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;

/// A pool of one connection over the database of a test: a query that runs while another one still holds its connection
/// finds none, as the pool of the product does when all its readers do so at once.
public final class OneConnection {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private OneConnection() {}

    /// @param database as [WithDatabase] gives it
    public static DataSource of(DataSource database) {
        var many = (HikariDataSource) database;
        var one = new HikariDataSource();
        one.setJdbcUrl(many.getJdbcUrl());
        one.setUsername(many.getUsername());
        one.setPassword(many.getPassword());
        one.setMaximumPoolSize(1);
        one.setConnectionTimeout(PATIENCE.toMillis());
        return one;
    }
}
