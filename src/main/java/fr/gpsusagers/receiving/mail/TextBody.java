package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.receiving.mail.MailCharset.Decoded;
import fr.gpsusagers.receiving.quote.CleanText;
import fr.gpsusagers.receiving.quote.HtmlLines;
import fr.gpsusagers.receiving.quote.PlainLines;
import fr.gpsusagers.receiving.quote.PlainLines.Flow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the body of a text part, up to a limit.
final class TextBody {

    /// The longest text kept of one part, in characters. HTML needs more characters for the same words.
    static final int MOST_LETTERS = 200_000;

    private static final int MOST_HTML = 500_000;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_TAGS = 50_000;

    private static final Pattern META =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS_LIKE_HTML =
            Pattern.compile("\\s*(?:<!doctype html|<html|<head|<body|<div|<p>|<table|<meta)", Pattern.CASE_INSENSITIVE);
    /// A part that declares HTML but has none of these tags is read as plain text.
    private static final Pattern TAG = Pattern.compile(
            "<(?:br|p|div|table|tr|td|li|ul|html|body|pre|h[1-6]|blockquote|span|font)\\b", Pattern.CASE_INSENSITIVE);

    /// A picture encoded inside the HTML. It is removed first, since it would use up the limit.
    private static final Pattern IN_LINE =
            Pattern.compile("data:(?:image|font|application)/[^\"'\\s<>)]*+", Pattern.CASE_INSENSITIVE);

    /// The mark that a client writes into plain text in place of a picture.
    private static final Pattern PLACE = Pattern.compile("\\[cid:[^\\]\\s]{1,200}]");

    private static final Pattern UNDECLARED =
            Pattern.compile("=C3=[89AB][0-9A-F]|=E[0-9A-F][a-z].{0,200}[^=\\s]=\\r?\\n", Pattern.DOTALL);

    private final MailPart part;
    private boolean isDamaged;

    private TextBody(MailPart part) {
        this.part = part;
    }

    /// @param text clean, before it is divided into lines; HTML as it is
    /// @param isDamaged whether some of it could not be decoded, or was left out
    record Body(String text, boolean isHtml, WrittenPart written, boolean isDamaged) {}

    static Body read(MailPart part, InputStream body, Runnable damage) throws IOException {
        return new TextBody(part).read(body, damage);
    }

    private Body read(InputStream body, Runnable damage) throws IOException {
        byte[] raw = body.readNBytes(MOST_BYTES);
        isDamaged = body.read() >= 0;
        String text = decoded(transferred(raw, damage));
        boolean isHtml = part.isHtml() && TAG.matcher(text).find()
                || LOOKS_LIKE_HTML.matcher(text).lookingAt();
        isDamaged |= text.indexOf('\0') >= 0;
        String kept = isHtml
                ? fewerTags(cut(IN_LINE.matcher(text).replaceAll("data:"), MOST_HTML))
                : CleanText.lines(cut(PLACE.matcher(text).replaceAll(""), MOST_LETTERS));
        var lines = isHtml ? HtmlLines.of(kept) : PlainLines.of(kept, flow());
        return new Body(kept, isHtml, new WrittenPart(lines, isHtml), isDamaged);
    }

    private byte[] transferred(byte[] raw, Runnable damage) throws IOException {
        String encoding = part.encoding();
        boolean isUndeclared = !encoding.contains("64")
                && !encoding.startsWith("quoted")
                && UNDECLARED
                        .matcher(new String(raw, 0, Math.min(raw.length, 20_000), StandardCharsets.ISO_8859_1))
                        .find();
        try (var body = new PushbackInputStream(new ByteArrayInputStream(raw), 1024)) {
            byte[] decoded = TransferDecoding.open(body, isUndeclared ? "quoted-printable" : encoding, damage)
                    .readAllBytes();
            return isNoText(decoded) && !isNoText(raw) ? raw : decoded;
        }
    }

    /// Whether bytes hold control characters: such a text was declared as Base64 and sent as it is.
    private boolean isNoText(byte[] bytes) {
        for (byte letter : bytes) {
            if (letter >= 0 && letter < ' ' && letter != 0x1B && !Character.isWhitespace(letter)) {
                return !part.charset().orElse("").toLowerCase(Locale.ROOT).startsWith("utf-16");
            }
        }
        return false;
    }

    private String decoded(byte[] bytes) {
        Optional<String> charset = part.charset();
        if (part.isHtml()
                && charset.filter(name -> !name.equalsIgnoreCase("us-ascii")).isEmpty()) {
            charset = meta(bytes);
        }
        Decoded decoded = MailCharset.decode(bytes, charset);
        isDamaged |= decoded.isDamaged();
        return decoded.text();
    }

    private static Optional<String> meta(byte[] bytes) {
        Matcher meta = META.matcher(new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.ISO_8859_1));
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }

    private String cut(String text, int most) {
        isDamaged |= text.length() > most;
        return Letters.cut(text, most);
    }

    private String fewerTags(String html) {
        int tags = 0;
        for (int index = html.indexOf('<'); index >= 0; index = html.indexOf('<', index + 1)) {
            tags++;
            if (tags > MOST_TAGS) {
                isDamaged = true;
                return html.substring(0, index);
            }
        }
        return html;
    }

    private Flow flow() {
        if (!part.type().find("format").orElse("").equalsIgnoreCase("flowed")) {
            return Flow.FIXED;
        }
        return part.type().find("delsp").orElse("").equalsIgnoreCase("yes") ? Flow.FLOWED_WITHOUT_SPACES : Flow.FLOWED;
    }
}
