package fr.gpsusagers.receiving.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The raw bytes of a mail. Remembers whether reading them failed, so that such a failure is not mistaken for a broken
/// mail, or for a mail that could not be kept.
public final class MailSource extends FilterInputStream {

    private Optional<IOException> failure = Optional.empty();

    public MailSource(InputStream raw) {
        super(raw);
    }

    public Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            return in.read(bytes, offset, length);
        } catch (IOException broken) {
            failure = Optional.of(broken);
            throw broken;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the caller opened the source and closes it
    }
}
