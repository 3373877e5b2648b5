package fr.gpsusagers.receiving.mail;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/// Decodes the `Content-Transfer-Encoding` of a body. Skips invalid characters and reports them as damage
/// instead of throwing an exception.
public final class TransferDecoding {

    private static final int LOOK_AHEAD = 512;

    private TransferDecoding() {}

    /// Decodes a body as a stream.
    ///
    /// @param encoding the value of the field, in lower case
    /// @param damage is run when something cannot be decoded
    public static InputStream open(PushbackInputStream body, String encoding, Runnable damage) throws IOException {
        String letters = encoding.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (letters.startsWith("base64")) {
            return isBase64(body) ? new Base64InputStream(body, noting(damage)) : body;
        }
        return letters.startsWith("quoted")
                ? new QuotedPrintableInputStream(new ShortBlanks(body), noting(damage))
                : body;
    }

    static byte[] base64(byte[] encoded) {
        return all(new Base64InputStream(new ByteArrayInputStream(encoded), DecodeMonitor.SILENT));
    }

    static byte[] quotedPrintable(byte[] encoded) {
        // a last letter keeps the blanks before it, which would be dropped at the end of a line
        byte[] guarded = Arrays.copyOf(encoded, encoded.length + 1);
        guarded[encoded.length] = '.';
        byte[] decoded = all(new QuotedPrintableInputStream(
                new ShortBlanks(new ByteArrayInputStream(guarded)), DecodeMonitor.SILENT));
        return Arrays.copyOf(decoded, Math.max(0, decoded.length - 1));
    }

    private static byte[] all(InputStream decoded) {
        try (decoded) {
            return decoded.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DecodeMonitor noting(Runnable damage) {
        return new DecodeMonitor() {
            @Override
            public boolean warn(String error, String dropped) {
                damage.run();
                return false;
            }
        };
    }

    /// Whether a body begins like Base64: some programs declare it and send the content as it is.
    private static boolean isBase64(PushbackInputStream body) throws IOException {
        byte[] start = body.readNBytes(LOOK_AHEAD);
        body.unread(start);
        int blanks = 0;
        int others = 0;
        for (byte letter : start) {
            blanks += letter == ' ' ? 1 : 0;
            others += letter == ' ' || isLineEnd(letter) || isBase64(letter) ? 0 : 1;
        }
        return 12 * blanks <= start.length && 3 * others <= start.length;
    }

    private static boolean isLineEnd(byte letter) {
        return letter == '\r' || letter == '\n' || letter == '\t';
    }

    private static boolean isBase64(byte letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '+'
                || letter == '/'
                || letter == '=';
    }

    /// Cuts runs of spaces: the decoder keeps a whole run in memory until it knows what follows.
    private static final class ShortBlanks extends FilterInputStream {

        private static final int LONGEST_RUN = 1_000;

        private int run;

        ShortBlanks(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int letter = in.read();
            run = isBlank(letter) ? run + 1 : 0;
            while (run > LONGEST_RUN && isBlank(letter)) {
                letter = in.read();
            }
            return letter;
        }

        private static boolean isBlank(int letter) {
            return letter >= 0 && letter <= ' ' && letter != '\n';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = 0;
            while (count < length) {
                int letter = read();
                if (letter < 0) {
                    return count == 0 && length > 0 ? -1 : count;
                }
                bytes[offset + count++] = (byte) letter;
            }
            return count;
        }
    }
}
