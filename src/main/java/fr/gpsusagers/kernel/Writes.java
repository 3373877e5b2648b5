package fr.gpsusagers.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a public method of a use case that changes the database. `platform.spring` runs it in one transaction: all its
/// changes are stored, or none. Only calls from other classes open the transaction, so a use case never calls such a
/// method of its own.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Writes {}
