package fr.gpsusagers.receiving.file;

/// A file that may be kept: its type is known by its content, and no antivirus objected. `toString` hides its name.
///
/// @param name without path, with the extension of its type
public record ExaminedFile(String name, FileType type, ScanVerdict verdict, long bytes, FileContent content) {

    @Override
    public String toString() {
        return "ExaminedFile[" + type + "]";
    }
}
