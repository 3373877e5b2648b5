package fr.gpsusagers.hall.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Compresses what browsers load.
public final class Gzip {

    private Gzip() {}

    /// @param level from 1 (fast) to 9 (small), as [java.util.zip.Deflater] defines them
    public static byte[] compress(byte[] plain, int level) {
        var packed = new ByteArrayOutputStream(plain.length / 2);
        try (var zip = new Levelled(packed, level)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /// @param packed as [#compress] returns it
    static byte[] expand(byte[] packed) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed), packed.length)) {
            return zip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class Levelled extends GZIPOutputStream {

        private static final int BUFFER = 4 << 10;

        Levelled(ByteArrayOutputStream packed, int level) throws IOException {
            super(packed, BUFFER);
            def.setLevel(level);
        }
    }
}
