package fr.gpsusagers.kernel.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Loads files into memory within the size limits of a pack. The limits apply to unpacked sizes,
/// which stops zip bombs. An archive is untrusted: it may have been crafted to do harm.
final class BoundedFiles {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES_OF_ONE = 12 << 20;
    private static final int MOST_BYTES = 24 << 20;

    /// A relative path inside the pack: no leading `/`, no `..` segment, no backslash, colon or control character.
    private static final Pattern NAME = Pattern.compile("(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\:\\p{Cc}]{1,200}");

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int bytes;

    private BoundedFiles() {}

    /// Reads the files of a folder that belong to a pack.
    ///
    /// @throws IllegalArgumentException with a French message if the folder cannot be read or exceeds a limit
    static SortedMap<String, byte[]> ofFolder(Path folder, Predicate<String> belongs) {
        var loaded = new BoundedFiles();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (belongs.test(name)) {
                    try (var file = Files.newInputStream(path)) {
                        loaded.add(name, file);
                    }
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IllegalArgumentException(
                    "Le dossier « " + folder + " » ne se lit pas. Vérifiez ses droits.", unreadable);
        }
        return loaded.files;
    }

    /// Reads the files of an archive that belong to a pack. The bytes of all others count towards the limit, too.
    ///
    /// @throws IllegalArgumentException with a French message if the archive is damaged, unsafe or exceeds a limit
    static SortedMap<String, byte[]> ofArchive(byte[] archive, Predicate<String> belongs) {
        var loaded = new BoundedFiles();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(entry.getName(), ++entries);
                if (belongs.test(entry.getName())) {
                    loaded.add(entry.getName(), zip);
                } else {
                    loaded.read(entry.getName(), zip);
                }
            }
        } catch (IOException broken) {
            throw new IllegalArgumentException("L’archive du paquet est abîmée. Publiez le paquet à nouveau.", broken);
        }
        return loaded.files;
    }

    private static void check(String name, int entries) {
        if (entries > MOST_ENTRIES) {
            throw new IllegalArgumentException("L’archive du paquet contient plus de " + MOST_ENTRIES
                    + " entrées. Retirez celles qui n’en font pas partie.");
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "L’archive contient un nom de fichier qui sort du paquet. Publiez avec ./gps publish.");
        }
    }

    private void add(String name, InputStream file) throws IOException {
        if (files.put(name, read(name, file)) != null) {
            throw new IllegalArgumentException("Le paquet contient deux fois « " + name + " ». Gardez-en un.");
        }
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException(
                    "Le paquet a plus de " + MOST_FILES + " fichiers. Retirez ceux qui n’en font pas partie.");
        }
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
}
