package fr.gpsusagers.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a class that says what a person or a program can ask of the product about one subject. Each public method
/// is one such act, named by a verb; an act that changes the database is marked [Writes]. The component scan of
/// the product creates the class.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
