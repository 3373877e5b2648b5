package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.kernel.EmailAddress;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads addresses and mail identifiers from header fields, however they are written. Skips what is
/// neither.
final class MailAddresses {

    private static final List<String> RECIPIENTS = List.of(
            "to",
            "cc",
            "delivered-to",
            "x-original-to",
            "envelope-to",
            "x-envelope-to",
            "x-delivered-to",
            "apparently-to");
    private static final int LONGEST_ADDRESS = 254;
    private static final int MOST_RECIPIENTS = 200;
    private static final int LONGEST_ID = 500;
    private static final int MOST_IDS = 100;
    private static final Pattern ID = Pattern.compile("<([^<>]{1,600})>");

    private MailAddresses() {}

    static Optional<EmailAddress> findFrom(MailFields fields) {
        return fields.list("from").flatMap(MailAddresses::addresses).findFirst();
    }

    static List<EmailAddress> listFrom(MailFields fields) {
        return fields.list("from")
                .flatMap(MailAddresses::addresses)
                .distinct()
                .limit(MOST_RECIPIENTS)
                .toList();
    }

    static List<EmailAddress> listRecipients(MailFields fields) {
        return RECIPIENTS.stream()
                .flatMap(fields::list)
                .flatMap(MailAddresses::addresses)
                .distinct()
                .limit(MOST_RECIPIENTS)
                .toList();
    }

    /// The addresses that mark a mail as one that must not come back.
    static List<EmailAddress> listLoops(MailFields fields) {
        return fields.list("x-loop")
                .flatMap(MailAddresses::addresses)
                .limit(MOST_RECIPIENTS)
                .toList();
    }

    /// Returns the identifiers of the mails that this one replies to, the most recent first. `References`
    /// itself lists the oldest first.
    static List<String> listAnswered(MailFields fields) {
        List<String> references =
                fields.list("references").flatMap(MailAddresses::ids).toList();
        return Stream.concat(fields.list("in-reply-to").flatMap(MailAddresses::ids), references.reversed().stream())
                .distinct()
                .limit(MOST_IDS)
                .toList();
    }

    /// Returns the first mail identifier in a header field such as `Message-ID`. Accepts identifiers
    /// without angle brackets.
    static Optional<String> findId(MailFields fields, String name) {
        return fields.list(name).flatMap(MailAddresses::ids).findFirst();
    }

    static Stream<String> ids(String field) {
        List<String> bracketed = ID.matcher(field)
                .results()
                .map(id -> tidy(id.group(1)))
                .filter(id -> !id.isEmpty())
                .toList();
        if (!bracketed.isEmpty() || field.isBlank() || field.contains("<")) {
            return bracketed.stream().filter(id -> id.length() <= LONGEST_ID);
        }
        return Stream.of(field.strip().split("\\s+"))
                .map(MailAddresses::tidy)
                .filter(id -> id.contains("@") && id.length() <= LONGEST_ID);
    }

    private static String tidy(String id) {
        return id.replaceAll("[^\\x21-\\x7E\\x80-\\xFF]", "");
    }

    /// Decodes encoded words only if the field has no plain address: senders can write any address into
    /// encoded words.
    private static Stream<EmailAddress> addresses(String field) {
        List<EmailAddress> plain =
                split(field).stream().flatMap(piece -> find(piece).stream()).toList();
        return plain.isEmpty() && field.contains("=?") ? find(EncodedWords.decode(field)).stream() : plain.stream();
    }

    /// Splits a list at its commas and semicolons, but not within quotes, comments or angle brackets.
    private static List<String> split(String field) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        boolean isQuoted = false;
        int comments = 0;
        for (int index = 0; index < field.length(); index++) {
            char letter = field.charAt(index);
            if (letter == '\\' && index + 1 < field.length() && (isQuoted || comments > 0)) {
                index++;
            } else if (letter == '"' && comments == 0) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == '(' || letter == ')')) {
                comments = Math.max(0, comments + (letter == '(' ? 1 : -1));
            } else if (!isQuoted && comments == 0 && (letter == ',' || letter == ';')) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else if (!isQuoted && comments == 0) {
                piece.append(letter);
            }
        }
        pieces.add(piece.toString());
        return isQuoted ? List.of(field.substring(field.lastIndexOf('"') + 1)) : pieces;
    }

    /// The address in the last angle brackets, or the only word with an @.
    private static Optional<EmailAddress> find(String piece) {
        int open = piece.lastIndexOf('<');
        int close = piece.indexOf('>', open + 1);
        if (open >= 0) {
            return address(piece.substring(open + 1, close < 0 ? piece.length() : close));
        }
        return Stream.of(piece.strip().split("[\\s:\"()\\[\\]<>]+"))
                .filter(word -> word.contains("@"))
                .findFirst()
                .flatMap(MailAddresses::address);
    }

    private static Optional<EmailAddress> address(String written) {
        String text = written.replaceAll("[\\s\\p{Cntrl}\"']", "").replaceFirst("(?i)^mailto:", "");
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EmailAddress(text.substring(0, at) + "@" + ascii(text.substring(at + 1))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Converts a domain with accents, which arrives as UTF-8, to the ASCII form that mail servers use.
    private static String ascii(String domain) {
        return domain.chars().allMatch(letter -> letter < 128) ? domain : IDN.toASCII(EncodedWords.decode(domain));
    }
}
