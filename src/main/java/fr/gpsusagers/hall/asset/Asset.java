package fr.gpsusagers.hall.asset;

import fr.gpsusagers.hall.writing.Gzip;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;

/// A file for browsers, compressed in advance as much as gzip can.
///
/// @param name the first sixteen hexadecimal digits of its SHA-256
record Asset(String name, byte[] plain, byte[] gzipped) {

    static Asset of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Asset(hash(plain), plain, Gzip.compress(plain, Deflater.BEST_COMPRESSION));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
