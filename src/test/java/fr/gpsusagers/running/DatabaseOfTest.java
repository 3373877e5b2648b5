package fr.gpsusagers.running;

import fr.gpsusagers.platform.store.TestCluster;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Creates and hands out the database of [WithDatabase].
final class DatabaseOfTest implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == JdbcClient.class || type == DataSource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        DataSource database = test.getStore(
                        ExtensionContext.Namespace.create(DatabaseOfTest.class, test.getRequiredTestClass()))
                .computeIfAbsent(DataSource.class, _ -> TestCluster.newDatabase(), DataSource.class);
        return parameter.getParameter().getType() == DataSource.class ? database : JdbcClient.create(database);
    }
}
