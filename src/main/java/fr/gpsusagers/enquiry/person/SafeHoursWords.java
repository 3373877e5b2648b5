package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.enquiry.person.SafeHours.Window;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Safe hours in French.
final class SafeHoursWords {

    private static final LocalTime WHOLE_DAY = LocalTime.of(23, 59);

    private SafeHoursWords() {}

    static String of(SafeHours safe) {
        var groups = new LinkedHashMap<String, List<String>>();
        for (Window window : safe.windows()) {
            groups.computeIfAbsent(hours(window), _ -> new ArrayList<>())
                    .add(window.day().getDisplayName(TextStyle.FULL, Locale.FRENCH));
        }
        return groups.entrySet().stream()
                .map(group -> listed(group.getValue()) + group.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String hours(Window window) {
        boolean fromMidnight = window.from().equals(LocalTime.MIN);
        boolean toMidnight = window.to().equals(WHOLE_DAY);
        if (fromMidnight && toMidnight) {
            return "";
        }
        return fromMidnight
                ? " avant " + hour(window.to())
                : toMidnight
                        ? " après " + hour(window.from())
                        : " de " + hour(window.from()) + " à " + hour(window.to());
    }

    private static String hour(LocalTime time) {
        return time.getMinute() == 0
                ? time.getHour() + "\u00A0h"
                : "%d\u00A0h\u00A0%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String listed(List<String> days) {
        return days.size() == 1
                ? days.getFirst()
                : String.join(", ", days.subList(0, days.size() - 1)) + " et " + days.getLast();
    }
}
