package fr.gpsusagers.hall;

import fr.gpsusagers.staff.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares who may call a controller method. Required on every method; docs/rights.md is generated from it.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {

    /// The allowed callers: any one of them is enough.
    Who[] value();

    /// The rights that an agent needs, each at one desk at least. No right listed: open to every agent.
    Right[] right() default {};
}
