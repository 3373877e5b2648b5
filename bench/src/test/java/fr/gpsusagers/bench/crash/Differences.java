package fr.gpsusagers.bench.crash;

/// How many requests and messages differ from what was acknowledged.
///
/// @param lost acknowledged, but not stored
/// @param doubled stored twice: the same number about the same theme, or the same message
/// @param changed stored with another reference, code, due time, address, words or file
record Differences(long lost, long doubled, long changed) {

    static final Differences NOTHING = new Differences(0, 0, 0);

    Differences plus(Differences other) {
        return new Differences(lost + other.lost, doubled + other.doubled, changed + other.changed);
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
