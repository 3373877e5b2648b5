package fr.gpsusagers.kernel.pack;

/// A line in a file of a pack, or the whole file.
///
/// @param file path from the root of the pack
/// @param line counted from 1; 0 for the whole file
public record Spot(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
