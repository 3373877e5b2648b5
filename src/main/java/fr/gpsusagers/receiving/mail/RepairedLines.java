package fr.gpsusagers.receiving.mail;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Repairs the line ends of a mail whose lines end with a lone carriage return, and drops a byte order
/// mark.
final class RepairedLines extends FilterInputStream {

    private static final int LOOK_AHEAD = 8_192;

    private RepairedLines(InputStream in) {
        super(in);
    }

    static InputStream repaired(InputStream raw) throws IOException {
        var buffered = new BufferedInputStream(raw, LOOK_AHEAD);
        buffered.mark(LOOK_AHEAD);
        byte[] start = buffered.readNBytes(LOOK_AHEAD);
        buffered.reset();
        boolean hasMark =
                start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        buffered.skipNBytes(hasMark ? 3 : 0);
        boolean hasReturns = false;
        for (byte letter : start) {
            if (letter == '\n') {
                return buffered;
            }
            hasReturns |= letter == '\r';
        }
        return hasReturns ? new RepairedLines(buffered) : buffered;
    }

    @Override
    public int read() throws IOException {
        int letter = in.read();
        return letter == '\r' ? '\n' : letter;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        for (int index = offset; index < offset + count; index++) {
            bytes[index] = bytes[index] == '\r' ? (byte) '\n' : bytes[index];
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
