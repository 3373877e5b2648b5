package fr.gpsusagers.hall;

import fr.gpsusagers.staff.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says who may call a controller method. Every one says so; docs/rights.md is drawn from it.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {

    /// Each of whom is enough.
    Who[] value();

    /// What an agent must be allowed to do, at one desk at least; nothing named is for every agent.
    Right[] right() default {};
}
