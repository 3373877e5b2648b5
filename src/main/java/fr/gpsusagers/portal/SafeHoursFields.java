package fr.gpsusagers.portal;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.hall.form.FormFields;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The form fields for safe hours: days, and one span of hours for all of them.
///
/// @param days the ticked days: « lundi »
/// @param from start hour, such as « 9 »; empty for the start of the day
/// @param to end hour; empty for the end of the day
/// @param words free text instead of the fields, for hours that these cannot show, and from programs and older pages
public record SafeHoursFields(List<String> days, String from, String to, String words) {

    public static final SafeHoursFields NONE = new SafeHoursFields(List.of(), "", "", "");

    /// The days on which desks call.
    public static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi");

    /// The hours to choose from.
    public static final List<String> HOURS =
            IntStream.rangeClosed(8, 18).mapToObj(String::valueOf).toList();

    /// The shortest stretch in which a call can be promised.
    private static final Duration ENOUGH = Duration.ofHours(1);

    /// Longer text is not read at all: cut off, « jeudi avant 10 h » could become the whole of Thursday.
    private static final int LONGEST = 500;

    public static SafeHoursFields read(FormFields fields) {
        return new SafeHoursFields(
                DAYS.stream().filter(fields.list("jour")::contains).toList(),
                fields.text("de", 2),
                fields.text("a", 2),
                fields.text("sur", LONGEST + 1));
    }

    /// Fills the fields from safe hours, or the words if the fields would say other hours when sent back.
    public static SafeHoursFields of(SafeHours safe) {
        SafeHoursFields fields = ofFirst(safe);
        return fields.hours().equals(Optional.of(safe))
                ? fields
                : new SafeHoursFields(List.of(), "", "", safe.inWords());
    }

    /// Shows only the first group of days with the same hours.
    private static SafeHoursFields ofFirst(SafeHours safe) {
        SafeHours.Window first = safe.windows().getFirst();
        return new SafeHoursFields(
                safe.windows().stream()
                        .filter(window -> window.from().equals(first.from())
                                && window.to().equals(first.to()))
                        .map(window -> DAYS.get(Math.min(window.day().getValue(), DAYS.size()) - 1))
                        .distinct()
                        .toList(),
                hour(first.from().getHour()),
                hour(first.to().getHour()),
                "");
    }

    private static String hour(int hour) {
        return HOURS.contains(String.valueOf(hour)) ? String.valueOf(hour) : "";
    }

    /// Whether the citizen filled in anything.
    public boolean isSaid() {
        return !equals(NONE);
    }

    /// Whether no day is ticked, and none is named: nobody calls then.
    public boolean isWithoutDays() {
        return days.isEmpty() && words.isEmpty();
    }

    /// The safe hours. Empty if the fields are blank or ambiguous.
    public Optional<SafeHours> hours() {
        return words.length() > LONGEST ? Optional.empty() : SafeHours.read(words.isEmpty() ? written() : words);
    }

    private String written() {
        String hours = from.isEmpty() && to.isEmpty()
                ? ""
                : to.isEmpty()
                        ? " après " + from + " h"
                        : from.isEmpty() ? " avant " + to + " h" : " de " + from + " h à " + to + " h";
        return String.join(", ", days) + hours;
    }

    /// Tells the citizen how to correct the fields. Empty if they are correct.
    public String mistake() {
        if (!isSaid() || hours().isPresent()) {
            return "";
        }
        if (!words.isEmpty()) {
            return "Nous n’avons pas compris. Cochez les jours, et choisissez les heures.";
        }
        return days.isEmpty()
                ? "Cochez au moins un jour."
                : "La fin vient avant le début. Changez une des deux heures.";
    }

    /// Tells the citizen when this desk calls, because it cannot in the safe hours: it works at others, has no room, or
    /// they are too short for a call.
    public String nobodyThen(Desk desk) {
        boolean isTooShort = hours().stream()
                .flatMap(safe -> safe.windows().stream())
                .allMatch(window -> Duration.between(window.from(), window.to()).compareTo(ENOUGH) < 0);
        String why = isTooShort
                ? "C’est trop court pour un appel. Choisissez une heure ou plus."
                : "Nous ne pouvons pas appeler à ces heures.";
        return desk.calling().isNone() ? why : why + " Ce service appelle\u00A0: " + callingHours(desk) + ".";
    }

    /// Names the closed holidays once, at the end, if all blocks have them.
    private static String callingHours(Desk desk) {
        List<List<String>> blocks = desk.calling().blocks().stream()
                .map(block -> block.hours().inWords())
                .toList();
        String exception = blocks.stream()
                .flatMap(List::stream)
                .filter(line -> line.startsWith("sauf "))
                .findFirst()
                .orElse("");
        boolean isShared = blocks.stream().allMatch(lines -> lines.contains(exception));
        String hours = blocks.stream()
                .flatMap(List::stream)
                .filter(line -> !isShared || !line.equals(exception))
                .distinct()
                .collect(Collectors.joining("\u00A0; "));
        return isShared ? hours + ", " + exception : hours;
    }

    @Override
    public String toString() {
        return "SafeHoursFields[…]";
    }
}
