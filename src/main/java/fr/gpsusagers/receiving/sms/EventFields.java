package fr.gpsusagers.receiving.sms;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.receiving.sms.SmsEvent.Arrival;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.receiving.sms.SmsEvent.Receipt;
import fr.gpsusagers.receiving.sms.SmsEvent.Unreadable;
import fr.gpsusagers.receiving.sms.WebhookFields.Field;
import fr.gpsusagers.sending.notice.OperatorId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes an event of its fields.
final class EventFields {

    /// What no page shows well, or what reverses the direction of the text around it.
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB]|\\p{Cs}");

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0.()-]");

    /// A full number without its plus. Numbers of metropolitan France that are written at home begin with
    /// 0.
    private static final Pattern BARE = Pattern.compile("[1-9]\\d{9,14}");

    private static final int LONGEST_NUMBER = 40;

    /// Codes of operators are short. Longer values could be sentences, or a number.
    private static final Pattern REASON = Pattern.compile("[A-Za-z0-9]{1,8}");

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    /// The words by which operators report a status.
    private static final Map<String, Arrival> STATUSES = readStatuses();

    private EventFields() {}

    /// Returns a receipt if the call has a known delivery status, and otherwise a reply if it has a text. Operators
    /// may add a status such as `received` to a reply, so the text alone does not decide.
    static SmsEvent event(Map<Field, String> fields) {
        Optional<String> status = Optional.ofNullable(fields.get(Field.STATUS));
        Optional<Arrival> known = status.flatMap(EventFields::findArrival);
        Optional<String> text = Optional.ofNullable(fields.get(Field.TEXT)).filter(_ -> known.isEmpty());
        return text.filter(words -> !words.isBlank())
                .map(words -> reply(words, fields))
                .or(() -> status.map(word -> receipt(known.orElse(Arrival.PENDING), word, fields)))
                .orElseGet(() -> new Unreadable(nothingIn(text, fields)));
    }

    private static String nothingIn(Optional<String> text, Map<Field, String> fields) {
        if (text.isPresent()) {
            return Unreadable.NO_WORDS;
        }
        return fields.containsKey(Field.FROM) ? Unreadable.NO_TEXT : "sms-no-field";
    }

    private static SmsEvent reply(String text, Map<Field, String> fields) {
        String words = cleaned(text);
        return words.isBlank()
                ? new Unreadable(Unreadable.NO_WORDS)
                : new IncomingText(number(fields.getOrDefault(Field.FROM, "")), words, id(fields));
    }

    private static SmsEvent receipt(Arrival arrival, String status, Map<Field, String> fields) {
        return id(fields)
                .<SmsEvent>map(id -> new Receipt(id, arrival, reason(status, fields)))
                .orElseGet(() -> new Unreadable("sms-no-id"));
    }

    private static Optional<OperatorId> id(Map<Field, String> fields) {
        return OperatorId.of(fields.getOrDefault(Field.ID, ""));
    }

    /// Prefers the operator's error code, then its status if we know it: other text could say anything.
    private static String reason(String status, Map<Field, String> fields) {
        String told = fields.getOrDefault(Field.REASON, "").strip();
        if (REASON.matcher(told).matches()) {
            return "sms-" + told.toLowerCase(Locale.ROOT);
        }
        return "sms-" + findArrival(status).map(_ -> bare(status)).orElse("other");
    }

    /// Returns the sender's number. Empty for a name, a short number and anything else that cannot be
    /// called.
    private static Optional<PhoneNumber> number(String from) {
        if (from.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String digits = SPACES.matcher(from).replaceAll("");
        try {
            return Optional.of(PhoneNumber.parse(BARE.matcher(digits).matches() ? "+" + digits : digits))
                    .filter(number -> !number.isShort());
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty(); // a name; the exception quotes it
        }
    }

    /// Returns the words that can be stored and shown, without the rest of a reply that is too long.
    private static String cleaned(String text) {
        String lines = LINE_BREAK.matcher(text).replaceAll("\n");
        String words = INVISIBLE.matcher(lines).replaceAll("").strip();
        return Letters.cut(words, SmsEvent.LONGEST_WORDS).strip();
    }

    /// Returns the meaning of a status. Empty if the table does not have it.
    static Optional<Arrival> findArrival(String status) {
        return Optional.ofNullable(STATUSES.get(bare(status)));
    }

    /// Returns a status without case, accents, spaces and punctuation: « Non remis » becomes `nonremis`.
    static String bare(String status) {
        String letters = Normalizer.normalize(status, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(letters).replaceAll("");
    }

    private static Map<String, Arrival> readStatuses() {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EventFields.class.getResourceAsStream("etats.tsv")), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> bare(row[0]), row -> Arrival.valueOf(row[1])));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
