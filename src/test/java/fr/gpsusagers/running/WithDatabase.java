package fr.gpsusagers.running;

import fr.gpsusagers.console.store.TestCluster;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives a test class a database of its own, with every table and no row: ask for a `JdbcClient`.
public final class WithDatabase implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == JdbcClient.class;
    }

    @Override
    public JdbcClient resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(ExtensionContext.Namespace.create(WithDatabase.class, test.getRequiredTestClass()))
                .computeIfAbsent(JdbcClient.class, _ -> JdbcClient.create(TestCluster.newDatabase()), JdbcClient.class);
    }
}
