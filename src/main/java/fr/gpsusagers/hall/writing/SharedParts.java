package fr.gpsusagers.hall.writing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Gzips pages that share their head and foot. A head or a foot is compressed when it is first seen, and its compressed
/// bytes are used again in later pages. Only the `<main>` of each page is then compressed anew. The gzip format allows
/// it: a file is a row of blocks, and each block can be compressed on its own (RFC 1951, 2).
///
/// It never forgets a head or a foot, so use one for the pages of one minute only.
final class SharedParts {

    /// A gzip header without name, time or system (RFC 1952, 2.3).
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /// An empty block that ends the file.
    private static final byte[] LAST = {3, 0};

    /// Starts a block whose bytes are not compressed.
    private static final byte STORED = 0;

    /// The most bytes that such a block can hold.
    private static final int MOST_STORED = 0xffff;

    private record Part(byte[] content) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Part(byte[] same) && Arrays.equals(content, same);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(content);
        }
    }

    private final Map<Part, byte[]> compressed = new ConcurrentHashMap<>();

    /// @param page in UTF-8; text typed by users must be escaped already, so that it contains no tags
    byte[] gzip(byte[] page, int level) {
        // One char for each byte: positions are the same, and text is searched faster.
        String text = new String(page, StandardCharsets.ISO_8859_1);
        int titled = text.indexOf("</title>");
        int main = text.indexOf("<main", titled + 1);
        int foot = text.indexOf("</main>", main + 1);
        if (titled < 0 || titled > MOST_STORED || main < 0 || foot < 0) {
            return Gzip.compress(page, level);
        }
        ByteBuffer gzip = ByteBuffer.allocate(page.length + around(page.length)).order(ByteOrder.LITTLE_ENDIAN);
        gzip.put(HEADER);
        store(page, titled, gzip);
        gzip.put(shared(page, titled, main));
        deflate(page, main, foot, level, gzip);
        gzip.put(shared(page, foot, page.length));
        gzip.put(LAST);
        var checksum = new CRC32();
        checksum.update(page);
        gzip.putInt((int) checksum.getValue()).putInt(page.length);
        return Arrays.copyOf(gzip.array(), gzip.position());
    }

    /// Room for the headers of the file and of its blocks, in bytes. Content that cannot be compressed grows slightly.
    private static int around(int length) {
        return 200 + length / 16;
    }

    /// Writes the start of a page, up to its title, uncompressed: it is too short to be worth the time.
    private static void store(byte[] page, int to, ByteBuffer gzip) {
        gzip.put(STORED).putShort((short) to).putShort((short) ~to).put(page, 0, to);
    }

    private byte[] shared(byte[] page, int from, int to) {
        return compressed.computeIfAbsent(new Part(Arrays.copyOfRange(page, from, to)), part -> {
            ByteBuffer alone = ByteBuffer.allocate(part.content().length + around(part.content().length));
            deflate(part.content(), 0, part.content().length, Deflater.BEST_COMPRESSION, alone);
            return Arrays.copyOf(alone.array(), alone.position());
        });
    }

    /// Compresses a part of a page. `SYNC_FLUSH` ends it at a whole byte, so that another block can follow.
    private static void deflate(byte[] page, int from, int to, int level, ByteBuffer gzip) {
        var deflater = new Deflater(level, true);
        try {
            deflater.setInput(page, from, to - from);
            deflater.deflate(gzip, Deflater.SYNC_FLUSH);
        } finally {
            deflater.end();
        }
    }
}
