package fr.gpsusagers.kernel.pack;

/// A place in a file of a pack.
///
/// @param file path from the root of the pack
/// @param line from 1; 0 when the whole file is meant
public record Spot(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
