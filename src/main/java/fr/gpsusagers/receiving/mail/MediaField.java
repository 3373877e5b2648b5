package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.quote.CleanText;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A field with parameters, such as `Content-Type`: leniently read, with continued and encoded parameters
/// (RFC 2231).
///
/// @param value before the parameters, in lower case; may be empty
/// @param parameters raw, by their name in lower case
public record MediaField(String value, Map<String, String> parameters) {

    private static final int MOST_PARAMETERS = 100;

    public static MediaField of(String field) {
        int end = 0;
        while (end < field.length() && field.charAt(end) != ';' && field.charAt(end) > ' ') {
            end++;
        }
        var parameters = new LinkedHashMap<String, String>();
        int index = end;
        while (index < field.length() && parameters.size() < MOST_PARAMETERS) {
            index = readParameter(field, index, parameters);
        }
        return new MediaField(CleanText.oneLine(field.substring(0, end)).toLowerCase(Locale.ROOT), parameters);
    }

    /// A parameter, decoded; of continued ones, all pieces.
    public Optional<String> find(String name) {
        String plain = parameters.get(name);
        String extended = parameters.get(name + "*");
        if (extended != null) {
            return Optional.of(percent(extended));
        }
        SortedMap<Integer, String> pieces = pieces(name);
        if (!pieces.isEmpty()) {
            return Optional.of(percent(String.join("", pieces.values())));
        }
        return Optional.ofNullable(plain).map(EncodedWords::decode);
    }

    private SortedMap<Integer, String> pieces(String name) {
        var pieces = new TreeMap<Integer, String>();
        parameters.forEach((key, value) -> {
            if (key.startsWith(name + "*") && key.substring(name.length() + 1).matches("\\d{1,3}\\*?")) {
                pieces.put(Integer.valueOf(key.substring(name.length() + 1).replace("*", "")), value);
            }
        });
        return pieces;
    }

    /// Decodes `charset'language'text` with percent signs. Text that is not of this form is decoded as
    /// usual.
    private static String percent(String text) {
        String[] halves = text.split("'", 3);
        if (halves.length < 3) {
            return text.contains("=?") ? EncodedWords.decode(text) : decoded(text, Optional.empty());
        }
        return decoded(halves[2], Optional.of(halves[0]));
    }

    private static String decoded(String text, Optional<String> charset) {
        var bytes = new ByteArrayOutputStream();
        for (int index = 0; index < text.length(); index++) {
            int high = index + 2 < text.length() ? Character.digit(text.charAt(index + 1), 16) : -1;
            int low = index + 2 < text.length() ? Character.digit(text.charAt(index + 2), 16) : -1;
            if (text.charAt(index) == '%' && high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                index += 2;
            } else {
                bytes.write(text.charAt(index));
            }
        }
        return MailCharset.decode(bytes.toByteArray(), charset.filter(name -> !name.isBlank()))
                .text();
    }

    /// Reads one parameter and returns the index after it.
    private static int readParameter(String field, int from, Map<String, String> parameters) {
        int start = from;
        while (start < field.length() && (field.charAt(start) == ';' || field.charAt(start) <= ' ')) {
            start++;
        }
        int name = start;
        while (name < field.length() && field.charAt(name) != '=' && field.charAt(name) != ';') {
            name++;
        }
        if (name >= field.length() || field.charAt(name) == ';') {
            return name;
        }
        var value = new StringBuilder();
        int end = readValue(field, name + 1, value);
        parameters.putIfAbsent(field.substring(start, name).strip().toLowerCase(Locale.ROOT), value.toString());
        return end;
    }

    private static int readValue(String field, int from, StringBuilder value) {
        int index = from;
        while (index < field.length() && field.charAt(index) <= ' ') {
            index++;
        }
        if (index < field.length() && field.charAt(index) == '"') {
            return readQuoted(field, index + 1, value);
        }
        int end = field.indexOf(';', index);
        int stop = end < 0 ? field.length() : end;
        value.append(field.substring(index, stop).strip());
        return stop;
    }

    private static int readQuoted(String field, int from, StringBuilder value) {
        int index = from;
        while (index < field.length() && field.charAt(index) != '"') {
            boolean isEscape = field.charAt(index) == '\\'
                    && index + 1 < field.length()
                    && "\"\\".indexOf(field.charAt(index + 1)) >= 0;
            index += isEscape ? 1 : 0;
            value.append(field.charAt(index));
            index++;
        }
        return index + 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
