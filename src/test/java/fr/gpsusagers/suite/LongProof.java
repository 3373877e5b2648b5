package fr.gpsusagers.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/// A proof that takes minutes, starts `./gps` as a process of its own, or reads all of `packs/calvados`.
/// `./gps prove` runs it; `./gps test` does not.
@Tag("proof")
@Timeout(value = 3, unit = TimeUnit.HOURS)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LongProof {}
