package fr.gpsusagers.platform;

/// The product's database, seen without opening it.
@FunctionalInterface
public interface ProductDatabase {

    /// Whether there is a database: the operator's own, or the embedded one if an earlier start created it.
    boolean exists();
}
