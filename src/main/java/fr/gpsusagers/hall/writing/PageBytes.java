package fr.gpsusagers.hall.writing;

import java.util.Optional;

/// A rendered page: plain until a browser asks for it gzipped, then only gzipped. Cached pages thus take a third of the
/// memory; the rare client that does not accept gzip waits for some thirty microseconds more. Thread-safe: two browsers
/// that ask first at the same moment may both compress it, with the same result.
public final class PageBytes {

    /// Takes half the time of the usual level 6, for pages that are a tenth larger.
    private static final int LEVEL = 1;

    private record Form(byte[] bytes, boolean isGzipped) {}

    private final Optional<SharedParts> shared;
    private volatile Form form;

    /// @param shared gzips the page together with others of the same head and foot; empty if it is alone
    PageBytes(byte[] plain, Optional<SharedParts> shared) {
        this.shared = shared;
        this.form = new Form(plain, false);
    }

    public byte[] plain() {
        Form now = form;
        return now.isGzipped() ? Gzip.expand(now.bytes()) : now.bytes();
    }

    public byte[] gzipped() {
        Form now = form;
        if (!now.isGzipped()) {
            byte[] plain = now.bytes();
            now = new Form(
                    shared.map(parts -> parts.gzip(plain, LEVEL)).orElseGet(() -> Gzip.compress(plain, LEVEL)), true);
            form = now;
        }
        return now.bytes();
    }

    /// The memory that this page takes once gzipped, in bytes: at most half of the plain one.
    public int weight() {
        Form now = form;
        return now.isGzipped() ? now.bytes().length : now.bytes().length / 2;
    }
}
