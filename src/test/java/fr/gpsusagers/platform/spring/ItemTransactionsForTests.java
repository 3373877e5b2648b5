package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.job.OneByOne;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// Gives tests of other modules what works through a round in the product.
public final class ItemTransactionsForTests {

    private ItemTransactionsForTests() {}

    public static OneByOne of(DataSource source) {
        return new ItemTransactions(new DataSourceTransactionManager(source));
    }
}
