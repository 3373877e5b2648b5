package fr.gpsusagers.hall.writing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Gzips pages that have much in common. What stands between the title and the main part, and after it, is compressed
/// once for all pages: of an answer, only its main part remains to be compressed. Gzip allows this, because it joins
/// blocks that were compressed each on its own (RFC 1951, 2).
///
/// Remembers every part that it has seen: to be used for the pages of one minute, and thrown away.
final class SharedParts {

    /// A gzip header without name, time or system (RFC 1952, 2.3).
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /// An empty last block, and a block that contains its bytes as they are.
    private static final byte[] LAST = {3, 0};

    private static final byte STORED = 0;
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

    /// More than the headers of gzip and of its blocks take, in bytes: what cannot be compressed grows by some
    /// thousandths.
    private static int around(int length) {
        return 200 + length / 16;
    }

    /// The first bytes of a page are too few to be worth compressing.
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

    /// Ends at a full byte (`SYNC_FLUSH`), so that another block can follow.
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
