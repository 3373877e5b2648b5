package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.quote.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The header fields of a mail or of a part, in their order, unfolded. One character stands for one byte.
public record MailFields(List<Field> fields) {

    public static final MailFields NONE = new MailFields(List.of());

    private static final Set<String> KNOWN = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "received",
            "return-path",
            "reply-to",
            "sender",
            "delivered-to",
            "in-reply-to",
            "references",
            "resent-from",
            "envelope-to",
            "dkim-signature",
            "authentication-results",
            "user-agent",
            "importance",
            "priority",
            "precedence",
            "auto-submitted",
            "reporting-mta",
            "final-recipient",
            "original-recipient",
            "action",
            "status",
            "diagnostic-code",
            "list-id");

    /// @param name in lower case
    public record Field(String name, String value) {

        boolean isKnown() {
            return KNOWN.contains(name) || name.startsWith("content-") || name.startsWith("x-");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public MailFields {
        fields = List.copyOf(fields);
    }

    /// Whether these lines can be a header at all, and not a text with colons.
    boolean areKnown() {
        return fields.stream().anyMatch(Field::isKnown);
    }

    public boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    public Stream<String> list(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return fields.stream().filter(field -> field.name().equals(lower)).map(Field::value);
    }

    /// The first of several fields of that name; relays add theirs on top.
    public Optional<String> find(String name) {
        return list(name).findFirst();
    }

    /// The first field of that name in lower case, as programs write it; empty text if there is none.
    public String keyword(String name) {
        return CleanText.oneLine(find(name).orElse("")).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
