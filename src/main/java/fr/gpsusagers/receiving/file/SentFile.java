package fr.gpsusagers.receiving.file;

/// A file as it came. `toString` hides its name.
///
/// @param name as the sender’s machine calls it
public record SentFile(String name, long bytes, FileContent content) {

    @Override
    public String toString() {
        return "SentFile[" + bytes + "]";
    }
}
