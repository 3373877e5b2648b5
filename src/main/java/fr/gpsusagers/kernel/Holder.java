package fr.gpsusagers.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a plain class of which the product has exactly one, because it holds what all must see alike.
/// `kernel.spring` finds and builds it, as it does with use cases.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Holder {}
