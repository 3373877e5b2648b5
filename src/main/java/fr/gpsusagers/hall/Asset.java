package fr.gpsusagers.hall;

import fr.gpsusagers.hall.writing.Gzip;
import fr.gpsusagers.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/// A file for browsers, compressed in advance as much as gzip can.
///
/// @param name the first sixteen hexadecimal digits of its SHA-256
record Asset(String name, byte[] plain, byte[] gzipped) {

    static Asset of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Asset(Sha256.hex(plain).substring(0, 16), plain, Gzip.compress(plain, Deflater.BEST_COMPRESSION));
    }
}
