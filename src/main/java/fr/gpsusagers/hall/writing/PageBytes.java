package fr.gpsusagers.hall.writing;

import org.jspecify.annotations.Nullable;

/// A rendered page: plain and, as soon as a browser asks for it, gzipped. Thread-safe: two browsers that ask first at
/// the same moment may both compress it, with the same result.
public final class PageBytes {

    /// Takes half the time of the usual level 6, for pages that are a tenth larger.
    private static final int LEVEL = 1;

    private final byte[] plain;
    private volatile byte @Nullable [] gzipped;

    public PageBytes(byte[] plain) {
        this.plain = plain;
    }

    public byte[] plain() {
        return plain;
    }

    public byte[] gzipped() {
        byte[] known = gzipped;
        if (known == null) {
            known = Gzip.compress(plain, LEVEL);
            gzipped = known;
        }
        return known;
    }

    /// The memory that this page may take, in bytes. The gzipped page counts from the start: at most half of the plain
    /// one.
    public int weight() {
        return plain.length + plain.length / 2;
    }
}
