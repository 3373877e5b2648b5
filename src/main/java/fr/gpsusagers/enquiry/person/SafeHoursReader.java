package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.enquiry.person.SafeHours.Window;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads safe hours: groups of days, each with the hours that follow it. A day without hours is safe as a whole.
final class SafeHoursReader {

    private static final List<String> DAYS = List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim");
    private static final String DAY = "(lun|mar|mer|jeu|ven|sam|dim)[a-z]*\\.?";
    private static final String HOUR = "(\\d{1,2})\\s?(?:h(?:eures?)?\\s?(\\d{2})?|:(\\d{2}))?";
    private static final Pattern TOKEN = Pattern.compile("(?<range>" + DAY + "\\s*(?:-|a|au|jusqu'au)\\s*" + DAY + ")"
            + "|(?<all>tous les jours|chaque jour)|(?<week>(?:en |la )?semaine|jours ouvr[a-z]+)"
            + "|(?<day>\\b" + DAY + ")"
            + "|(?<between>" + HOUR + "\\s*(?:-|a|et|jusqu'a)\\s*" + HOUR + ")"
            + "|(?<after>(?:apres|a partir de|des)\\s+" + HOUR + ")"
            + "|(?<before>(?:avant|jusqu'a)\\s+" + HOUR + ")"
            + "|(?<morning>matins?|matinees?)|(?<afternoon>apres[- ]midis?)"
            + "|(?<filler>\\b(?:le|la|les|l'|du|de|des|entre|et|ou|puis|seulement|uniquement|toute?|journee|au)\\b'?"
            + "|l'|[,;.\\s/+-]+)");
    private static final LocalTime END = LocalTime.of(23, 59);

    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final List<Window> windows = new ArrayList<>();
    private boolean told;

    private SafeHoursReader() {}

    static Optional<SafeHours> read(String words) {
        var reader = new SafeHoursReader();
        String plain = Normalizer.normalize(words.toLowerCase(Locale.FRENCH).replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replaceAll("[–—]", "-")
                .strip();
        int at = 0;
        var matcher = TOKEN.matcher(plain);
        while (at < plain.length()) {
            if (!matcher.region(at, plain.length()).lookingAt() || !reader.take(matcher.toMatchResult())) {
                return Optional.empty();
            }
            at = matcher.end();
        }
        reader.endOfGroup();
        return Optional.of(reader.windows).filter(safe -> !safe.isEmpty()).map(SafeHours::new);
    }

    /// Returns false for hours that name no moment, or come before any day.
    private boolean take(MatchResult token) {
        if (token.group("range") != null) {
            String[] ends = token.group("range").split("\\s*(?:-|\\ba\\b|\\bau\\b|jusqu'au)\\s*", 2);
            return add(from(day(ends[0]), day(ends[1])));
        }
        if (token.group("all") != null) {
            return add(EnumSet.allOf(DayOfWeek.class));
        }
        if (token.group("week") != null) {
            return add(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (token.group("day") != null) {
            return add(EnumSet.of(day(token.group("day"))));
        }
        return token.group("filler") != null || takeHours(token);
    }

    private boolean takeHours(MatchResult token) {
        if (token.group("morning") != null) {
            return add(LocalTime.MIN, LocalTime.NOON);
        }
        if (token.group("afternoon") != null) {
            return add(LocalTime.NOON, LocalTime.of(18, 0));
        }
        List<Optional<LocalTime>> hours = hours(token.group());
        if (hours.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        LocalTime first = hours.getFirst().orElseThrow();
        if (token.group("after") != null) {
            return add(first, END);
        }
        return token.group("before") != null
                ? add(LocalTime.MIN, first)
                : add(first, hours.getLast().orElseThrow());
    }

    private static List<Optional<LocalTime>> hours(String written) {
        return Pattern.compile(HOUR)
                .matcher(written)
                .results()
                .map(SafeHoursReader::hour)
                .toList();
    }

    private static Optional<LocalTime> hour(MatchResult written) {
        String minutes =
                written.group(2) != null ? written.group(2) : written.group(3) != null ? written.group(3) : "0";
        int hour = Integer.parseInt(written.group(1));
        int minute = Integer.parseInt(minutes);
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private boolean add(Set<DayOfWeek> more) {
        if (told) {
            days.clear();
            told = false;
        }
        days.addAll(more);
        return true;
    }

    private boolean add(LocalTime from, LocalTime to) {
        if (days.isEmpty() || !from.isBefore(to)) {
            return false;
        }
        days.forEach(day -> windows.add(new Window(day, from, to)));
        told = true;
        return true;
    }

    private void endOfGroup() {
        if (!told && !days.isEmpty()) {
            add(LocalTime.MIN, END);
        }
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.strip().substring(0, 3)) + 1);
    }

    private static Set<DayOfWeek> from(DayOfWeek first, DayOfWeek last) {
        var days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }
}
