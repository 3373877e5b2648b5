package fr.gpsusagers.receiving.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Decodes bytes by the charset that a mail declares, unless the bytes clearly use another one.
public final class MailCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Charset names that Java does not know, and names that programs use for a larger charset.
    private static final Map<String, String> ALIASES = Map.of(
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "macintosh", "x-macroman",
            "cp-850", "cp850",
            "iso-8859-8-i", "iso-8859-8",
            "iso-8859-9", "windows-1254",
            "ks_c_5601-1987", "x-windows-949",
            "shift_jis", "windows-31j");

    private MailCharset() {}

    /// @param isDamaged whether some bytes are no letters in any charset that was tried
    public record Decoded(String text, boolean isDamaged) {}

    public static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<Charset> charset = declared.flatMap(MailCharset::find);
        if (charset.isEmpty() || isLatin(charset.get()) || charset.get().equals(StandardCharsets.UTF_8)) {
            return guess(bytes);
        }
        var text = new String(bytes, charset.get());
        boolean isWrong = text.indexOf('\uFFFD') >= 0;
        return isWrong && strict(bytes).isPresent() ? guess(bytes) : new Decoded(text, isWrong);
    }

    /// UTF-8 if the bytes are valid, or nearly: other charsets yield such bytes only by accident. Otherwise
    /// Windows-1252.
    private static Decoded guess(byte[] bytes) {
        Optional<String> text = strict(bytes);
        if (text.isPresent()) {
            return new Decoded(text.get(), false);
        }
        var lenient = new String(bytes, StandardCharsets.UTF_8);
        long wrong = lenient.chars().filter(letter -> letter == '\uFFFD').count();
        long right = lenient.chars().filter(letter -> letter > 0x7F).count() - wrong;
        return right > 2 * wrong ? new Decoded(lenient, true) : new Decoded(new String(bytes, WINDOWS), false);
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean isLatin(Charset charset) {
        return charset.equals(WINDOWS)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII);
    }

    private static Optional<Charset> find(String declared) {
        String name =
                declared.toLowerCase(Locale.ROOT).replaceAll("[\"' <>]", "").replaceFirst("[;,].*", "");
        try {
            return Optional.of(Charset.forName(ALIASES.getOrDefault(name, name)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
