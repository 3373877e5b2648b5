package fr.gpsusagers.console;

/// The product's database, before it is opened.
@FunctionalInterface
public interface ProductDatabase {

    /// Whether there is one already: the operator's own, or the one of an earlier start.
    boolean exists();
}
