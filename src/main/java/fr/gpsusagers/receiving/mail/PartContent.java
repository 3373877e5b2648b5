package fr.gpsusagers.receiving.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The decoded content of a part. It ends where it cannot be read further; only a failure of the source is
/// an exception.
final class PartContent extends FilterInputStream {

    private final MailSource source;
    private final Runnable damage;
    private boolean hasEnded;

    PartContent(InputStream decoded, MailSource source, Runnable damage) {
        super(decoded);
        this.source = source;
        this.damage = damage;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (hasEnded) {
            return -1;
        }
        try {
            return in.read(bytes, offset, length);
        } catch (IOException | RuntimeException broken) {
            if (source.failure().isPresent()) {
                throw source.failure().get();
            }
            hasEnded = true;
            damage.run();
            return -1;
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8_192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the mail goes on after this part
    }
}
