package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.enquiry.person.SafeHours.Window;
import fr.gpsusagers.kernel.french.Letters;
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

/// Reads when a call is safe after violence: groups of days, each with the hours that follow it. Days at the end of the
/// text, with no hours after them, are safe as a whole. A text with any other word is not read, nor are hours that
/// overlap: where there is a doubt, nobody calls.
///
/// « lundi et jeudi 9 h-11 h, vendredi après-midi » gives Monday and Thursday from 9 to 11, Friday from 12 to 18.
final class SafeHoursReader {

    private static final List<String> DAYS = List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim");
    private static final String DAY =
            "\\b(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\\b|(?:lun|mar|mer|jeu|ven|sam|dim)\\b\\.?)";
    private static final String HOUR = "(\\d{1,2})\\s?(?:h(?:eures?)?\\s?(\\d{2})?|:(\\d{2}))?";
    private static final Pattern TOKEN =
            Pattern.compile("(?<range>" + DAY + "(?:\\s*-\\s*|\\s+(?:a|au|jusqu'au)\\s+)" + DAY + ")"
                    + "|(?<all>tous les jours|chaque jour)|(?<week>(?:en |la )?semaine|jours ouvr[a-z]+)"
                    + "|(?<day>" + DAY + ")"
                    + "|(?<between>(?:entre\\s+" + HOUR + "\\s*et|(?:(?:apres|a partir de|des)\\s+)?" + HOUR
                    + "\\s*(?:-|a|jusqu'a))\\s*" + HOUR + ")"
                    + "|(?<after>(?:apres|a partir de|des)\\s+" + HOUR + ")"
                    + "|(?<before>(?:avant|jusqu'a)\\s+" + HOUR + ")"
                    + "|(?<morning>\\b(?:matinees?|matins?)\\b)|(?<afternoon>apres[- ]midis?)"
                    + "|(?<filler>\\b(?:le|la|les|l'|du|de|des|entre|et|ou|puis|seulement|uniquement|toute?|journee|au)\\b'?"
                    + "|l'|[,;.\\s/+-]+)");
    private static final LocalTime END = LocalTime.of(23, 59);

    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final List<Window> windows = new ArrayList<>();

    /// Whether the present group of days has hours: the next day begins another group.
    private boolean hasHours;

    /// The half-days of the present group, as long as no hours have made them shorter.
    private final List<Window> halfDays = new ArrayList<>();

    private SafeHoursReader() {}

    static Optional<SafeHours> read(String words) {
        var reader = new SafeHoursReader();
        String plain = Letters.withoutAccents(words.toLowerCase(Locale.FRENCH).replace('’', '\''))
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
        reader.endOfText();
        return Optional.of(reader.windows).filter(safe -> !safe.isEmpty()).map(SafeHours::new);
    }

    /// Returns false if this leaves a doubt: hours that do not exist, end before they begin, come before any day, or
    /// overlap others of the day.
    private boolean take(MatchResult token) {
        if (token.group("range") != null) {
            List<DayOfWeek> ends = Pattern.compile(DAY)
                    .matcher(token.group("range"))
                    .results()
                    .map(end -> day(end.group()))
                    .toList();
            return addDays(between(ends.getFirst(), ends.getLast()));
        }
        if (token.group("all") != null) {
            return addDays(EnumSet.allOf(DayOfWeek.class));
        }
        if (token.group("week") != null) {
            return addDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (token.group("day") != null) {
            return addDays(EnumSet.of(day(token.group("day"))));
        }
        return token.group("filler") != null || takeHours(token);
    }

    private boolean takeHours(MatchResult token) {
        if (token.group("morning") != null) {
            return addHalfDay(LocalTime.MIN, LocalTime.NOON);
        }
        if (token.group("afternoon") != null) {
            return addHalfDay(LocalTime.NOON, LocalTime.of(18, 0));
        }
        List<Optional<LocalTime>> hours = hours(token.group());
        if (hours.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        LocalTime first = hours.getFirst().orElseThrow();
        if (token.group("after") != null) {
            return addHours(first, END);
        }
        return token.group("before") != null
                ? addHours(LocalTime.MIN, first)
                : addHours(first, hours.getLast().orElseThrow());
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

    private boolean addDays(Set<DayOfWeek> more) {
        if (hasHours) {
            days.clear();
            halfDays.clear();
            hasHours = false;
        }
        days.addAll(more);
        return true;
    }

    private boolean addHalfDay(LocalTime from, LocalTime to) {
        boolean isRead = addHours(from, to);
        days.forEach(day -> halfDays.add(new Window(day, from, to)));
        return isRead;
    }

    /// Hours within a half-day that was named before make it shorter: « lundi matin de 9 h à 10 h ».
    private boolean addHours(LocalTime from, LocalTime to) {
        if (!from.isBefore(to)) {
            return false;
        }
        List<Window> more = days.stream().map(day -> new Window(day, from, to)).toList();
        List<Window> longer = halfDays.stream()
                .filter(half -> !from.isBefore(half.from()) && !to.isAfter(half.to()))
                .toList();
        windows.removeAll(longer);
        halfDays.removeAll(longer);
        if (more.isEmpty() || more.stream().anyMatch(this::overlaps)) {
            return false;
        }
        windows.addAll(more);
        hasHours = true;
        return true;
    }

    private boolean overlaps(Window one) {
        return windows.stream()
                .anyMatch(other -> other.day() == one.day()
                        && other.from().isBefore(one.to())
                        && one.from().isBefore(other.to()));
    }

    private void endOfText() {
        if (!hasHours && !days.isEmpty()) {
            addHours(LocalTime.MIN, END);
        }
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.strip().substring(0, 3)) + 1);
    }

    private static Set<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        var days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }
}
