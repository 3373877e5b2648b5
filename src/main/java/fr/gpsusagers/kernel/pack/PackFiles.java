package fr.gpsusagers.kernel.pack;

import fr.gpsusagers.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The files of a pack, all in memory: read once from a folder, or from the archive of a publication.
public final class PackFiles {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".yaml", ".yml", ".geojson", ".svg", ".png");
    /// Spreadsheets write this character at the start of the files they save.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SortedMap<String, byte[]> files;
    private final boolean accepted;

    PackFiles(SortedMap<String, byte[]> files, boolean accepted) {
        this.files = files;
        this.accepted = accepted;
    }

    /// Reads a folder.
    ///
    /// @throws IllegalArgumentException with a French message if the folder does not exist, cannot be
    ///     read or is far too large
    public static PackFiles ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "Le dossier « " + folder + " » n’existe pas. Donnez le dossier d’un paquet.");
        }
        return new PackFiles(BoundedFiles.ofFolder(folder, PackFiles::belongs), false);
    }

    /// Reads an archive made by [#toArchive()].
    ///
    /// @throws IllegalArgumentException with a French message if the archive is damaged, unsafe or far too large
    public static PackFiles ofArchive(byte[] archive) {
        return new PackFiles(BoundedFiles.ofArchive(archive, PackFiles::belongs), false);
    }

    /// Reads an archive that was published, perhaps by an earlier version. A pack accepted by that version must
    /// still load, so its unread keys, columns and files are not reported.
    public static PackFiles ofPublication(byte[] archive) {
        return new PackFiles(ofArchive(archive).files, true);
    }

    private static boolean belongs(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// Returns the text of a file, decoded as UTF-8 without byte order mark.
    public Optional<String> find(String name) {
        return findBytes(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
    }

    public Optional<byte[]> findBytes(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /// Whether the pack was published before. Content that nothing reads is then ignored.
    boolean wereAccepted() {
        return accepted;
    }

    /// Returns the names of all files, sorted.
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /// Returns the files below a folder whose names have this ending, sorted.
    public List<String> names(String folder, String ending) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder + "/") && name.endsWith(ending))
                .toList();
    }

    /// What one part of a pack saw of its files.
    static final class Seen {

        private final Map<String, Optional<byte[]>> contents = new HashMap<>();
        private final Map<Folder, List<String>> folders = new HashMap<>();

        private record Folder(String name, String ending) {}

        /// Records the bytes of a file, or that it is missing.
        void addFile(PackFiles files, String name) {
            contents.put(name, files.findBytes(name));
        }

        /// Records which files are in a folder.
        void addFolder(PackFiles files, String folder, String ending) {
            folders.put(new Folder(folder, ending), files.names(folder, ending));
        }

        /// Whether these files show the same.
        boolean isSameIn(PackFiles files) {
            return contents.entrySet().stream()
                            .allMatch(file -> Arrays.equals(
                                    file.getValue().orElse(null),
                                    files.findBytes(file.getKey()).orElse(null)))
                    && folders.entrySet().stream()
                            .allMatch(folder -> files.names(
                                            folder.getKey().name(),
                                            folder.getKey().ending())
                                    .equals(folder.getValue()));
        }
    }

    /// Returns the line of the first byte that is not UTF-8.
    OptionalInt lineOfUnreadableLetter(String name) {
        byte[] bytes = findBytes(name).orElse(new byte[0]);
        var from = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(from);
            return OptionalInt.empty();
        } catch (CharacterCodingException _) {
            return OptionalInt.of(1
                    + (int) new String(bytes, 0, from.position(), StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(letter -> letter == '\n')
                            .count());
        }
    }

    /// Returns the fingerprint of the content: the first twelve hexadecimal digits of the SHA-256
    /// of all names and bytes.
    public String fingerprint() {
        var parts = new ArrayList<byte[]>();
        files.forEach((name, bytes) -> {
            parts.add((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            parts.add(bytes);
        });
        return Sha256.hex(parts.toArray(byte[][]::new)).substring(0, 12);
    }

    /// Packs all files into one ZIP archive.
    public byte[] toArchive() {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return archive.toByteArray();
    }
}
