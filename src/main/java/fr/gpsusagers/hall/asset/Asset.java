package fr.gpsusagers.hall.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// A file for browsers, compressed in advance.
///
/// @param name the first sixteen hexadecimal digits of its SHA-256
record Asset(String name, byte[] plain, byte[] gzipped) {

    static Asset of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Asset(hash(plain), plain, gzip(plain));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new BestGzip(packed)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /// Compresses as much as gzip can: each file is compressed only once.
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream packed) throws IOException {
            super(packed);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
