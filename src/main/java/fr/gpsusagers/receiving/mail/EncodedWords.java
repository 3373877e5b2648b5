package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.quote.CleanText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes the words of header fields: encoded ones (RFC 2047), even if broken across letters, and raw
/// bytes.
public final class EncodedWords {

    private static final Pattern WORD = Pattern.compile(
            "=\\?([^?*\\s]{1,60})(?:\\*[^?\\s]{0,40})?\\?([bBqQ])\\?([^?]*(?:\\?(?!=)[^?]*){0,20})\\?=");

    private final StringBuilder decoded = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String charset = "";

    private EncodedWords() {}

    /// Decodes a field of [MailFields] to clean text on one line.
    public static String decode(String field) {
        return CleanText.oneLine(new EncodedWords().of(field));
    }

    private String of(String field) {
        Matcher word = WORD.matcher(field);
        int end = 0;
        while (word.find()) {
            String between = field.substring(end, word.start());
            if (end == 0 || !between.isBlank()) {
                raw(between);
            }
            add(word.group(1).toLowerCase(Locale.ROOT), content(word.group(2), word.group(3)));
            end = word.end();
        }
        raw(field.substring(end));
        return decoded.toString();
    }

    private void raw(String text) {
        flush();
        byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
        decoded.append(MailCharset.decode(raw, Optional.empty()).text());
    }

    /// Joins the bytes of neighbouring words before they are decoded: some programs cut within a letter.
    private void add(String name, byte[] content) {
        if (!name.equals(charset)) {
            flush();
            charset = name;
        }
        bytes.writeBytes(content);
    }

    private void flush() {
        if (bytes.size() > 0) {
            decoded.append(MailCharset.decode(bytes.toByteArray(), Optional.of(charset))
                    .text());
            bytes.reset();
        }
        charset = "";
    }

    private static byte[] content(String encoding, String text) {
        byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
        return encoding.equalsIgnoreCase("b")
                ? TransferDecoding.base64(raw)
                : TransferDecoding.quotedPrintable(text.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
    }
}
