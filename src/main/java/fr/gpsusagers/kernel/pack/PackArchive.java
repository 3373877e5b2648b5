package fr.gpsusagers.kernel.pack;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads the archive of a pack. The archive is untrusted: it may have been crafted to do harm.
final class PackArchive {

    private static final int MOST_ENTRIES = 2_000;

    /// A relative path inside the pack: no leading `/`, no `..` segment, no backslash, colon or control character.
    private static final Pattern NAME = Pattern.compile("(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\:\\p{Cc}]{1,200}");

    private PackArchive() {}

    static SortedMap<String, byte[]> read(byte[] archive, Predicate<String> belongs) {
        var files = new BoundedFiles();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(entry.getName(), ++entries);
                if (belongs.test(entry.getName())) {
                    files.add(entry.getName(), new Entry(zip));
                } else {
                    files.skip(entry.getName(), zip);
                }
            }
        } catch (IOException broken) {
            throw new IllegalArgumentException("L’archive du paquet est abîmée. Publiez le paquet à nouveau.", broken);
        }
        return files.all();
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

    /// One entry of the archive. Closing it must not close the archive.
    private static final class Entry extends FilterInputStream {

        Entry(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {}
    }
}
