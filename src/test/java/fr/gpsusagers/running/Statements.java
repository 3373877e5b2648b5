package fr.gpsusagers.running;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the statements that one thread has a database execute, without `begin` and `commit`. Each is one round trip;
/// `begin` travels with the first, and `commit` is one more.
public final class Statements extends DelegatingDataSource {

    private final ThreadLocal<List<String>> executed = new ThreadLocal<>();

    public Statements(DataSource source) {
        super(source);
    }

    /// Returns the statements of this work, in the order in which they were executed.
    public List<String> of(Runnable work) {
        executed.set(new ArrayList<>());
        try {
            work.run();
            return List.copyOf(executed.get());
        } finally {
            executed.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return executed.get() == null
                ? connection
                : watched(Connection.class, connection, (_, method, given) -> {
                    Object made = invoke(connection, method, given);
                    return switch (made) {
                        case PreparedStatement statement ->
                            watched(PreparedStatement.class, statement, counting(statement, String.valueOf(given[0])));
                        case Statement statement -> watched(Statement.class, statement, counting(statement, ""));
                        case null, default -> made;
                    };
                });
    }

    private InvocationHandler counting(Statement statement, String sql) {
        return (_, method, given) -> {
            if (method.getName().startsWith("execute") && executed.get() != null) {
                executed.get().add(sql.isEmpty() && given != null ? String.valueOf(given[0]) : sql);
            }
            return invoke(statement, method, given);
        };
    }

    private static <T> T watched(Class<T> type, T watched, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                watched.getClass().getClassLoader() == null
                        ? Statements.class.getClassLoader()
                        : watched.getClass().getClassLoader(),
                new Class<?>[] {type},
                handler));
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
