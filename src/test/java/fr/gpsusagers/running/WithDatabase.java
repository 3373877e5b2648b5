package fr.gpsusagers.running;

import fr.gpsusagers.suite.Thorough;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives a test class a database of its own, with all tables and no rows. Declare a
/// `JdbcClient` or `DataSource` parameter to get it.
@Thorough
@ExtendWith(DatabaseOfTest.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithDatabase {}
