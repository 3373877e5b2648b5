package fr.gpsusagers.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a class that answers one thing a person or a program can ask: verb + noun, one public method.
/// `kernel.spring` finds, builds and, where it writes, wraps it in a transaction.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /// Whether the use case changes what is kept: it then runs in one database transaction.
    boolean writes() default false;
}
