package fr.gpsusagers.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a plain class that has exactly one instance, because all its users must share its state. The component
/// scan of the product creates the instance, as it does for use cases.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Holder {}
