package fr.gpsusagers.portal.sheet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the lines of a vCard: escapes characters that the format reserves, and folds long lines.
final class VCardText {

    private static final int LONGEST = 75;

    private final StringBuilder whole = new StringBuilder("BEGIN:VCARD\r\n");

    /// Adds a value that contains no reserved character.
    void line(String property, String value) {
        fold(property + ":" + value);
    }

    /// Adds free text.
    void text(String property, String value) {
        line(property, escaped(value));
    }

    /// Adds a value with several parts, some of which may be empty.
    void parts(String property, String... values) {
        line(property, Stream.of(values).map(VCardText::escaped).collect(Collectors.joining(";")));
    }

    String whole() {
        return whole + "END:VCARD\r\n";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// Folds a line at 75 bytes without cutting a character in two. Continuation lines begin with a space.
    private void fold(String line) {
        int length = 0;
        for (int sign : line.codePoints().toArray()) {
            String letter = Character.toString(sign);
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                whole.append("\r\n ");
                length = 1;
            }
            whole.append(letter);
            length += bytes;
        }
        whole.append("\r\n");
    }
}
