package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.mail.MailFields.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads header fields leniently and within limits, and leaves the body to be read. A text without a header
/// is a body.
public final class FieldReader {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int LONGEST_HEADER = 1024 * 1024;
    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_NAME = 100;

    private final PushbackInputStream in;
    private final List<Field> fields = new ArrayList<>();
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private int size;
    private boolean isDamaged;

    private FieldReader(InputStream in) {
        this.in = new PushbackInputStream(in, 4 * LONGEST_LINE);
    }

    /// @param body what follows the header; the caller may look ahead
    /// @param isDamaged whether lines had to be skipped or cut
    public record Head(MailFields fields, PushbackInputStream body, boolean isDamaged) {}

    /// Reads the header of a whole mail, above which some relays leave an empty line.
    public static Head readMail(InputStream in) throws IOException {
        var reader = new FieldReader(in);
        byte[] first = reader.peek();
        if (new String(first, StandardCharsets.ISO_8859_1).isBlank() && first.length > 0) {
            byte[] empty = reader.readLine();
            if (!startsKnownField(reader.peek())) {
                reader.in.unread(empty);
            }
        }
        return reader.read();
    }

    /// Reads the header of a part.
    public static Head readPart(InputStream in) throws IOException {
        return new FieldReader(in).read();
    }

    private Head read() throws IOException {
        readFields();
        var read = new MailFields(fields);
        if (!read.areKnown() && !fields.isEmpty() && seen.size() <= LONGEST_LINE) {
            in.unread(seen.toByteArray());
            return new Head(MailFields.NONE, in, true);
        }
        return new Head(read, in, isDamaged);
    }

    private void readFields() throws IOException {
        byte[] line = readLine();
        while (line.length > 0) {
            String text = new String(line, StandardCharsets.ISO_8859_1).stripTrailing();
            if (!text.isEmpty() && !isField(text) && isBody()) {
                giveBack(line);
                return;
            }
            if (seen.size() <= LONGEST_LINE) {
                seen.write(line);
            }
            if (text.isEmpty()) {
                return;
            }
            take(text);
            skipRestOf(line);
            line = readLine();
        }
    }

    /// Lets the body begin with this line, and with all lines before it if none of them is a known field.
    private void giveBack(byte[] line) throws IOException {
        isDamaged = true;
        in.unread(line);
        if (!new MailFields(fields).areKnown() && seen.size() <= LONGEST_LINE) {
            in.unread(seen.toByteArray());
            fields.clear();
        }
    }

    private boolean isField(String text) {
        return isFolded(text) || nameEnd(text) > 0 || isEnvelope(text);
    }

    private static boolean isFolded(String text) {
        return text.charAt(0) == ' ' || text.charAt(0) == '\t';
    }

    /// Whether the body begins with a line that is no field, although no empty line stands above it. A
    /// single odd line between fields is the rest of a broken field instead.
    private boolean isBody() throws IOException {
        return fields.isEmpty() || nameEnd(new String(peek(), StandardCharsets.ISO_8859_1)) < 0;
    }

    private void take(String text) {
        if (isFolded(text)) {
            fold(text);
        } else if (nameEnd(text) > 0) {
            add(text);
        } else if (!isEnvelope(text)) {
            isDamaged = true;
        }
    }

    private byte[] peek() throws IOException {
        byte[] line = readLine();
        in.unread(line);
        return line;
    }

    private static boolean startsKnownField(byte[] line) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        int end = nameEnd(text);
        return text.startsWith("From ") || end > 0 && field(text, end).isKnown();
    }

    private boolean isEnvelope(String text) {
        return fields.isEmpty() && (text.startsWith("From ") || text.startsWith(">From "));
    }

    private void add(String text) {
        if (fields.size() >= MOST_FIELDS || size > LONGEST_HEADER) {
            isDamaged = true;
            return;
        }
        size += text.length();
        fields.add(field(text, nameEnd(text)));
    }

    private void fold(String text) {
        if (fields.isEmpty()) {
            return;
        }
        Field last = fields.getLast();
        size += text.length();
        if (last.value().length() + text.length() > LONGEST_FIELD || size > LONGEST_HEADER) {
            isDamaged = true;
        } else {
            fields.set(fields.size() - 1, new Field(last.name(), last.value() + " " + text.strip()));
        }
    }

    private static Field field(String text, int colon) {
        String name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return new Field(name, text.substring(colon + 1).strip());
    }

    /// Returns the index of the colon after a field name, or -1.
    private static int nameEnd(String text) {
        int index = 0;
        while (index < text.length() && index < LONGEST_NAME && text.charAt(index) > ' ' && text.charAt(index) < 127) {
            if (text.charAt(index) == ':') {
                return index > 0 ? index : -1;
            }
            index++;
        }
        int name = index;
        while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
            index++;
        }
        return name > 0 && index < text.length() && text.charAt(index) == ':' ? index : -1;
    }

    /// Reads a line with its end; at most the first [#LONGEST_LINE] bytes of it. Empty at the end of the
    /// stream.
    private byte[] readLine() throws IOException {
        var line = new ByteArrayOutputStream(128);
        int next = 0;
        while (line.size() < LONGEST_LINE && next != '\n') {
            next = in.read();
            if (next < 0) {
                break;
            }
            line.write(next);
        }
        return line.toByteArray();
    }

    private void skipRestOf(byte[] line) throws IOException {
        if (line.length < LONGEST_LINE || line[line.length - 1] == '\n') {
            return;
        }
        isDamaged = true;
        int next = in.read();
        while (next >= 0 && next != '\n') {
            next = in.read();
        }
    }
}
