package fr.gpsusagers.portal.sheet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the lines of a vCard: marks what would be read as a sign of the format, and folds long lines.
final class VCardText {

    private static final int LONGEST = 75;

    private final StringBuilder whole = new StringBuilder("BEGIN:VCARD\r\n");

    /// A value that holds no sign of the format.
    void line(String property, String value) {
        fold(property + ":" + value);
    }

    /// Words of people.
    void text(String property, String value) {
        line(property, escaped(value));
    }

    /// A value of several parts, some of which may be empty.
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

    /// No line is longer than 75 bytes, and no letter is cut in two; what goes on begins with a space.
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
