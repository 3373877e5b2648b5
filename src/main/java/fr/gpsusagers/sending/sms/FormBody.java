package fr.gpsusagers.sending.sms;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the fields of a form body, `from=33639981234&text=oui`. It never fails: a percent sign that is
/// followed by no hexadecimal number stands for itself.
final class FormBody {

    /// Far more than any operator sends.
    static final int MOST_FIELDS = 2_000;

    /// The characters of older operators. Some of its bytes stand for nothing and are read as `\uFFFD`.
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private FormBody() {}

    /// Returns the fields by name. Of several fields with the same name, the first counts.
    static Map<String, String> fields(byte[] body) {
        var fields = new HashMap<String, String>();
        for (String pair : new String(body, StandardCharsets.ISO_8859_1).split("&", MOST_FIELDS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    /// @param encoded one character for each byte
    private static String decoded(String encoded) {
        String whole = LONE_PERCENT.matcher(encoded).replaceAll("%25");
        return text(URLDecoder.decode(whole, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            return new String(bytes, OLD);
        }
    }
}
