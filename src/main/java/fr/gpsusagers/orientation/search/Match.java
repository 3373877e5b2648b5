package fr.gpsusagers.orientation.search;

/// How well a thing matches a search.
///
/// @param total what decides the order
/// @param isWhole whether the words name this thing, and say no more
record Match(NamedThing thing, double total, boolean isWhole) {

    /// The same result for the thing as the pack knows it.
    Match of(NamedThing same) {
        return new Match(same, total, isWhole);
    }
}
