package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.mail.DeliveryReport.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a mail that programs wrote for programs: delivery status (RFC 3464), receipts, returned
/// headers.
final class ReportParts {

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");

    private final List<MailFields> groups = new ArrayList<>();
    private final List<MailFields> returned = new ArrayList<>();
    private boolean isReceipt;

    /// What happened to the mail for one recipient.
    private record Fate(Action action, Optional<String> status) {}

    /// Notes the fields of a status: the first group is about the mail, each other about a recipient.
    void status(List<MailFields> read) {
        groups.addAll(read);
    }

    void returned(MailFields fields) {
        returned.add(fields);
    }

    void receipt() {
        isReceipt = true;
    }

    boolean hasStatus() {
        return !groups.isEmpty();
    }

    boolean isReceipt() {
        return isReceipt;
    }

    /// @param fields of the report itself
    DeliveryReport report(MailFields fields) {
        Optional<Fate> worst =
                groups.stream().flatMap(group -> fate(group).stream()).min(Comparator.comparing(Fate::action));
        return new DeliveryReport(
                worst.map(Fate::action).orElse(Action.FAILED), worst.flatMap(Fate::status), messageId(fields));
    }

    /// Finds the `Message-ID` of our mail: in the headers that the report returns, in its status part, or
    /// in `In-Reply-To`.
    Optional<String> messageId(MailFields fields) {
        return returned.stream()
                .flatMap(mail -> MailAddresses.findId(mail, "message-id").stream())
                .findFirst()
                .or(() -> groups.stream()
                        .flatMap(group -> MailAddresses.findId(group, "x-original-message-id").stream())
                        .findFirst())
                .or(() -> MailAddresses.findId(fields, "x-original-message-id"))
                .or(() -> MailAddresses.listAnswered(fields).stream().findFirst());
    }

    static Optional<String> findStatus(String text) {
        Matcher status = STATUS.matcher(text);
        return status.find() ? Optional.of(status.group(1)) : Optional.empty();
    }

    private static Optional<Fate> fate(MailFields group) {
        Optional<String> status = findStatus(group.keyword("status"))
                .filter(code -> !code.endsWith(".0.0"))
                .or(() -> findStatus(group.keyword("diagnostic-code")))
                .or(() -> findStatus(group.keyword("status")));
        String action = group.keyword("action").replaceFirst("[^a-z].*", "");
        return switch (action) {
            case "failed" -> Optional.of(new Fate(Action.FAILED, status));
            case "delayed" -> Optional.of(new Fate(Action.DELAYED, status));
            case "delivered", "relayed", "expanded" -> Optional.of(new Fate(Action.DELIVERED, status));
            default -> status.map(code -> new Fate(ofClass(code), status));
        };
    }

    private static Action ofClass(String status) {
        return switch (status.charAt(0)) {
            case '2' -> Action.DELIVERED;
            case '4' -> Action.DELAYED;
            default -> Action.FAILED;
        };
    }
}
