package fr.gpsusagers.enquiry.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Many strings of bytes, looked for at once. Each has a name, so that what is found is told and not shown.
public final class Needles {

    /// By how many first bytes a needle is found; none is shorter.
    private static final int HEAD = 6;

    private static final long HEAD_BITS = (1L << 8 * HEAD) - 1;
    private static final int FILTER_BITS = 0xFFFF;

    private record Needle(String name, byte[] bytes) {}

    private final Map<Long, List<Needle>> byHead = new HashMap<>();
    private final BitSet filter = new BitSet(FILTER_BITS + 1);

    /// Adds a text.
    public void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds a number, however people write it.
    ///
    /// @param dialled `+33639981234`
    public void addNumber(String name, String dialled) {
        String digits = dialled.substring("+33".length());
        for (String between : List.of("", " ", ".", "-", "/", "\u00A0", "\u202F")) {
            add(name, digits.replaceAll("(?<=\\d)(?=(\\d\\d)+$)", between));
        }
    }

    /// Adds bytes, as they are in a file and as they are written in hexadecimals.
    public void addBinary(String name, byte[] bytes) {
        add(name, bytes);
        add(name, HexFormat.of().formatHex(bytes));
    }

    private void add(String name, byte[] bytes) {
        if (bytes.length < HEAD) {
            throw new IllegalArgumentException(name + " is too short to be told from chance");
        }
        long head = 0;
        for (int at = 0; at < HEAD; at++) {
            head = head << 8 | bytes[at] & 0xFF;
        }
        filter.set(hash(head));
        byHead.merge(head, List.of(new Needle(name, bytes)), Needles::joined);
    }

    private static List<Needle> joined(List<Needle> some, List<Needle> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /// What is found in the files of a folder and below it: the name of each needle, and one place where it is.
    public Map<String, String> findBelow(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    String place = folder.relativize(file).toString();
                    findIn(Files.readAllBytes(file)).forEach(name -> found.putIfAbsent(name, place));
                }
                return FileVisitResult.CONTINUE;
            }

            /// Files of a running database, and of others, come and go.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (gone instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw gone;
            }
        });
        return found;
    }

    /// The names of what is found in a text.
    public Set<String> findIn(String text) {
        return findIn(text.getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> findIn(byte[] bytes) {
        var found = new TreeSet<String>();
        long head = 0;
        for (int at = 0; at < bytes.length; at++) {
            head = (head << 8 | bytes[at] & 0xFF) & HEAD_BITS;
            if (filter.get(hash(head))) {
                int start = at - HEAD + 1;
                byHead.getOrDefault(head, List.of()).stream()
                        .filter(needle -> start >= 0 && isAt(needle.bytes(), bytes, start))
                        .forEach(needle -> found.add(needle.name()));
            }
        }
        return found;
    }

    private static boolean isAt(byte[] needle, byte[] bytes, int start) {
        int end = start + needle.length;
        return end <= bytes.length && Arrays.equals(needle, 0, needle.length, bytes, start, end);
    }

    private static int hash(long head) {
        return (int) (head ^ head >>> 16 ^ head >>> 32) & FILTER_BITS;
    }
}
