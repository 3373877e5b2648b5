package fr.gpsusagers.receiving.file;

/// The names under which files are kept.
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /// Returns the name with the extension of the type, so that no program takes the file for something else.
    public static String named(String name, FileType type) {
        String bare = bare(name);
        int dot = bare.lastIndexOf('.');
        String stem = dot > 0 ? bare.substring(0, dot) : bare;
        return stem.substring(0, Math.min(stem.length(), LONGEST)).strip() + "." + type.extension();
    }

    /// Drops the path, control characters, and characters that mean something to programs or turn the writing
    /// direction.
    static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\"<>:|?*]", "").strip();
        return plain.isEmpty() ? "fichier" : plain;
    }
}
