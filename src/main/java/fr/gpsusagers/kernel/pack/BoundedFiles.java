package fr.gpsusagers.kernel.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;

/// Loads files into memory within the size limits of a pack. The limits apply to unpacked sizes,
/// which stops zip bombs.
final class BoundedFiles {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_BYTES_OF_ONE = 12 << 20;
    private static final int MOST_BYTES = 24 << 20;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int bytes;

    /// Reads and closes a file.
    ///
    /// @throws IllegalArgumentException with a French message if there are too many files, this one is too large,
    ///     or its name is already taken
    void add(String name, InputStream file) throws IOException {
        try (file) {
            byte[] content = read(name, file);
            if (files.put(name, content) != null) {
                throw new IllegalArgumentException("Le paquet contient deux fois « " + name + " ». Gardez-en un.");
            }
        }
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException(
                    "Le paquet a plus de " + MOST_FILES + " fichiers. Retirez ceux qui n’en font pas partie.");
        }
    }

    /// Reads a file without keeping it. Its bytes still count towards the limit.
    void skip(String name, InputStream file) throws IOException {
        read(name, file);
    }

    private byte[] read(String name, InputStream file) throws IOException {
        int most = Math.min(MOST_BYTES_OF_ONE, MOST_BYTES - bytes);
        byte[] content = file.readNBytes(most + 1);
        if (content.length > MOST_BYTES_OF_ONE) {
            throw new IllegalArgumentException(
                    "Le fichier « " + name + " » dépasse 12 Mo. Raccourcissez-le, ou retirez-le du paquet.");
        }
        if (content.length > most) {
            throw new IllegalArgumentException(
                    "Le paquet dépasse 24 Mo. Retirez les fichiers qui n’en font pas partie.");
        }
        bytes += content.length;
        return content;
    }

    SortedMap<String, byte[]> all() {
        return files;
    }
}
