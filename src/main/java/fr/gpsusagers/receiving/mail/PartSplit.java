package fr.gpsusagers.receiving.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// Splits a multipart body at its boundary, part by part. If the declared boundary is missing or never
/// occurs, uses the one that the body shows.
final class PartSplit {

    private static final int LOOK_AHEAD = 32 * 1024;
    private static final int LONGEST_BOUNDARY = 200;
    private static final int LONGEST_PREAMBLE = 2 * TextBody.MOST_LETTERS;

    /// Matches a boundary line that is followed by the header fields of a part.
    private static final Pattern SHOWN =
            Pattern.compile("(?:^|\\n)--([^\\r\\n]{1,200})\\r*\\n(?=content-[a-z-]{1,40}:)", Pattern.CASE_INSENSITIVE);

    private final MimeTokenStream tokens;
    private byte[] preamble = {};
    private boolean isEmpty = true;

    PartSplit(MailPart part, PushbackInputStream body, InputStream guarded, Runnable damage) throws IOException {
        String boundary = boundary(part, body, damage);
        var config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(-1)
                .setMaxHeaderLen(-1)
                .build();
        tokens = new MimeTokenStream(config, noting(damage), null);
        tokens.setRecursionMode(RecursionMode.M_RAW);
        String quoted = boundary.replace("\\", "\\\\").replace("\"", "\\\"");
        tokens.parseHeadless(guarded, "multipart/mixed; boundary=\"" + quoted + "\"");
    }

    /// Goes to the next part; returns whether there is one.
    ///
    /// @throws MimeException if the rest cannot be split
    boolean next() throws IOException, MimeException {
        try {
            return goOn();
        } catch (MimeIOException | RuntimeException broken) {
            throw new MimeException(broken);
        }
    }

    private boolean goOn() throws IOException, MimeException {
        EntityState state = isEmpty ? tokens.getState() : tokens.next();
        while (state != EntityState.T_RAW_ENTITY && state != EntityState.T_END_OF_STREAM) {
            if (state == EntityState.T_PREAMBLE) {
                preamble = tokens.getInputStream().readNBytes(LONGEST_PREAMBLE);
            }
            state = tokens.next();
        }
        isEmpty &= state == EntityState.T_END_OF_STREAM;
        return state == EntityState.T_RAW_ENTITY;
    }

    /// The current part with its header.
    InputStream part() {
        return tokens.getInputStream();
    }

    /// Whether there was no part at all.
    boolean isEmpty() {
        return isEmpty;
    }

    /// Returns the text above the first boundary. If the body has no boundary, returns the whole body.
    InputStream preamble() {
        return new ByteArrayInputStream(preamble);
    }

    private static String boundary(MailPart part, PushbackInputStream body, Runnable damage) throws IOException {
        Optional<String> declared = Optional.ofNullable(part.type().parameters().get("boundary"))
                .map(String::stripTrailing)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_BOUNDARY)
                .filter(name -> name.chars().noneMatch(Character::isISOControl));
        byte[] start = body.readNBytes(LOOK_AHEAD);
        body.unread(start);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (declared.filter(name -> text.startsWith("--" + name) || text.contains("\n--" + name))
                .isPresent()) {
            return declared.get();
        }
        Matcher shown = SHOWN.matcher(text);
        if (shown.find()) {
            damage.run();
            return shown.group(1).stripTrailing();
        }
        if (declared.isEmpty() || start.length < LOOK_AHEAD) {
            damage.run();
        }
        return declared.orElse("none");
    }

    private static DecodeMonitor noting(Runnable damage) {
        return new DecodeMonitor() {
            @Override
            public boolean warn(String error, String dropped) {
                if (!error.contains("hitespace")) {
                    damage.run();
                }
                return false;
            }

            @Override
            public boolean isListening() {
                return true;
            }
        };
    }
}
