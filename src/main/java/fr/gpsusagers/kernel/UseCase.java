package fr.gpsusagers.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a class that does one thing a person or a program can ask of the product. Its name is a verb and a noun,
/// and it has one public method. The component scan of the product creates it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /// Whether the use case changes the database. `kernel.spring` then runs it in one transaction.
    boolean writes() default false;
}
