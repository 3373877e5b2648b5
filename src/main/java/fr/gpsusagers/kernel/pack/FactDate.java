package fr.gpsusagers.kernel.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// The date on which a fact was read: a year, or a year and a month. `2019-07` is shown as « juillet 2019 ».
///
/// @param year the year
/// @param month 1 to 12, or 0 when only the year is known
public record FactDate(int year, int month) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]))?");
    private static final String[] MONTHS = {
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre"
    };

    /// Parses `AAAA-MM` (year and month) or `AAAA` (year). Empty if the text is empty.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    public static Optional<FactDate> parse(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var match = FORM.matcher(written);
        if (!match.matches()) {
            throw new IllegalArgumentException("Date « " + written + " » illisible. Écrivez AAAA-MM ou AAAA.");
        }
        String month = match.group(2);
        return Optional.of(new FactDate(Integer.parseInt(match.group(1)), month == null ? 0 : Integer.parseInt(month)));
    }

    /// Whether the fact is more than two years old on this day.
    public boolean isOldOn(LocalDate day) {
        return isOlderThan(24, day);
    }

    /// Whether the fact was read more than this number of months before the given day.
    public boolean isOlderThan(int months, LocalDate day) {
        return YearMonth.of(year, month == 0 ? 12 : month).plusMonths(months).isBefore(YearMonth.from(day));
    }

    /// The date in everyday French: « juillet 2019 », or « 2019 ».
    public String inWords() {
        return month == 0 ? String.valueOf(year) : MONTHS[month - 1] + " " + year;
    }
}
