package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.receiving.quote.CleanText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts an invitation (iCalendar) into words: what, where and when.
final class InvitationWords {

    private static final int LONGEST_VALUE = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern LINE = Pattern.compile("([A-Za-z-]{1,40})((?:;[^:\\n]{0,200})?):(.*)");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    private InvitationWords(String calendar) {
        boolean isEvent = false;
        for (String line :
                calendar.replace("\r\n", "\n").replaceAll("\n[ \t]", "").split("\n")) {
            Matcher entry = LINE.matcher(line.strip());
            if (entry.matches()) {
                String name = entry.group(1).toUpperCase(Locale.ROOT);
                isEvent |= name.equals("BEGIN") && entry.group(3).equalsIgnoreCase("VEVENT");
                if (isEvent || name.equals("METHOD")) {
                    values.putIfAbsent(name, entry.group(3));
                    parameters.putIfAbsent(name, entry.group(2));
                }
            }
        }
    }

    /// Returns the words; empty if the calendar holds no event with a title or a time.
    static Optional<String> find(String calendar) {
        var invitation = new InvitationWords(calendar);
        String what = invitation.value("SUMMARY");
        Optional<String> when = invitation.when();
        if (what.isEmpty() && when.isEmpty()) {
            return Optional.empty();
        }
        String where = invitation.value("LOCATION");
        return Optional.of(invitation.title()
                + (what.isEmpty() ? "" : " : " + what)
                + (where.isEmpty() ? "" : "\nLieu : " + where)
                + when.map(time -> "\nDate : " + time).orElse(""));
    }

    private String title() {
        return switch (value("METHOD").toUpperCase(Locale.ROOT)) {
            case "CANCEL" -> "Annulation";
            case "REPLY" -> "Réponse à une invitation";
            default -> "Invitation";
        };
    }

    private Optional<String> when() {
        return moment("DTSTART").map(start -> {
            String day = DAY.format(start);
            if (value("DTSTART").length() <= 8) {
                return day;
            }
            return moment("DTEND")
                    .filter(end -> end.toLocalDate().equals(start.toLocalDate()))
                    .map(end -> day + " de " + HOUR.format(start) + " à " + HOUR.format(end))
                    .orElse(day + " à " + HOUR.format(start));
        });
    }

    private Optional<LocalDateTime> moment(String name) {
        String stamp = value(name);
        try {
            if (stamp.length() <= 8) {
                return Optional.of(
                        LocalDate.parse(stamp, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay());
            }
            LocalDateTime written = LocalDateTime.parse(stamp.substring(0, Math.min(15, stamp.length())), STAMP);
            return Optional.of(stamp.endsWith("Z") ? french(written, ZoneOffset.UTC) : french(written, zone(name)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDateTime french(LocalDateTime written, ZoneId zone) {
        return written.atZone(zone).withZoneSameInstant(FrenchTime.ZONE).toLocalDateTime();
    }

    /// The zone of a time; French time if it has none, or one that only its program knows.
    private ZoneId zone(String name) {
        try {
            String zone = parameters.getOrDefault(name, "").replaceFirst("(?i).*;TZID=\"?([^;\"]*).*", "$1");
            return zone.isEmpty() || zone.startsWith(";") ? FrenchTime.ZONE : ZoneId.of(zone);
        } catch (DateTimeException _) {
            return FrenchTime.ZONE;
        }
    }

    private String value(String name) {
        String escaped = values.getOrDefault(name, "");
        String text = escaped.replace("\\n", " ").replace("\\N", " ").replaceAll("\\\\([,;\\\\])", "$1");
        return Letters.cut(CleanText.oneLine(text), LONGEST_VALUE);
    }
}
