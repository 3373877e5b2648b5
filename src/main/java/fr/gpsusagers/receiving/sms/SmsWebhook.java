package fr.gpsusagers.receiving.sms;

import fr.gpsusagers.receiving.sms.SmsEvent.Unreadable;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads a call of the SMS operator: first its signature, and only then its body. It keeps nothing: the
/// caller recognises replays by their key.
public final class SmsWebhook {

    /// Longer bodies are not read.
    public static final int LONGEST_BODY = 64 * 1024;

    private static final int BYTE_ORDER_MARK = 0xEF;

    /// Far more than any operator sends.
    static final int MOST_FIELDS = 2_000;

    /// The characters of older operators. Some of its bytes stand for nothing and are read as `\uFFFD`.
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Optional<WebhookSignature> signature;
    private final WebhookFields fields;
    private final Function<byte[], Optional<Map<String, String>>> json;

    /// @param json reads the values of a JSON body by their paths, such as `messages.0.id`; empty if it is
    ///     no JSON
    public SmsWebhook(
            WebhookSignature signature, WebhookFields fields, Function<byte[], Optional<Map<String, String>>> json) {
        this(Optional.of(signature), fields, json);
    }

    private SmsWebhook(
            Optional<WebhookSignature> signature,
            WebhookFields fields,
            Function<byte[], Optional<Map<String, String>>> json) {
        this.signature = signature;
        this.fields = fields;
        this.json = json;
    }

    /// Returns the webhook of a product without an SMS operator: nobody may call it.
    public static SmsWebhook closed() {
        return new SmsWebhook(Optional.empty(), WebhookFields.parse(""), _ -> Optional.empty());
    }

    /// The result of reading a call.
    public sealed interface Call {}

    /// The operator reports these events.
    ///
    /// @param replayKey see [WebhookSignature#find]
    /// @param events at least one, in the operator's order
    /// @param body the call as it came
    public record Reported(String replayKey, List<SmsEvent> events, byte[] body) implements Call {
        public Reported {
            events = List.copyOf(events);
        }

        /// A call of which all can be read.
        public Reported(String replayKey, List<SmsEvent> events) {
            this(replayKey, events, new byte[0]);
        }

        public boolean isRead() {
            return SmsWebhook.isRead(events);
        }

        /// Whether it reports texts only, and nothing is written in any of them.
        public boolean hasNoText() {
            return events.stream().allMatch(event -> event instanceof Unreadable unread && unread.hasNoText());
        }
    }

    /// The call does not come from the operator, or not now. Its body was not read.
    public record Rejected() implements Call {}

    /// The body is longer than [#LONGEST_BODY].
    public record TooLong() implements Call {}

    /// This product has no SMS operator.
    public record Closed() implements Call {}

    /// @param header finds a header of the call by its name
    public Call read(Function<String, Optional<String>> header, byte[] body, Instant now) {
        if (signature.isEmpty()) {
            return new Closed();
        }
        if (body.length > LONGEST_BODY) {
            return new TooLong();
        }
        return signature
                .get()
                .find(header, body, now)
                .<Call>map(replayKey -> new Reported(replayKey, events(body), body))
                .orElseGet(Rejected::new);
    }

    /// Whether the format of all these events is known.
    public static boolean isRead(List<SmsEvent> events) {
        return events.stream().noneMatch(event -> event instanceof Unreadable unread && !unread.isBlank());
    }

    /// Reads the body of a call whose signature was checked before.
    public List<SmsEvent> readAgain(byte[] body) {
        return events(body);
    }

    private List<SmsEvent> events(byte[] body) {
        Optional<Map<String, String>> leaves = isJson(body) ? json.apply(body) : Optional.of(formFields(body));
        return leaves.map(values ->
                        fields.events(values).stream().map(EventFields::event).toList())
                .orElseGet(() -> List.of(new Unreadable("sms-no-json")));
    }

    private static boolean isJson(byte[] body) {
        for (byte sign : body) {
            if (sign == '{' || sign == '[' || (sign & 0xFF) == BYTE_ORDER_MARK) {
                return true;
            }
            if (!Character.isWhitespace(sign)) {
                return false;
            }
        }
        return false;
    }

    /// Reads a form body, `from=33639981234&text=oui`, by name. It never fails: a percent sign that is followed by no
    /// hexadecimal number stands for itself. Of several fields with the same name, the first counts.
    private static Map<String, String> formFields(byte[] body) {
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
