package fr.gpsusagers.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Writes hours and dates as people write them in France: « 9 h 30 », « mercredi 25 novembre ».
public final class TimeWords {

    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final int DAYS_KNOWN_BY_NAME = 6;

    private TimeWords() {}

    /// « 9 h », « 13 h 30 », with no-break spaces.
    public static String hour(LocalTime time) {
        return hour(time.getHour() * 60 + time.getMinute());
    }

    static String hour(int minuteOfDay) {
        int minutes = minuteOfDay % 60;
        return minuteOfDay / 60 + "\u00A0h" + (minutes == 0 ? "" : "\u00A0" + minutes / 10 + minutes % 10);
    }

    /// « mercredi 25 novembre ».
    public static String day(LocalDate date) {
        return weekday(date.getDayOfWeek().ordinal()) + " " + dayOfYear(date.getMonthValue(), date.getDayOfMonth());
    }

    /// « mercredi 25 novembre 2026 ».
    public static String dayAndYear(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /// Names a day as seen from today: « aujourd’hui », « demain », the weekday up to six days ahead,
    /// else « le 4 janvier ».
    public static String dayFrom(LocalDate today, LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return "aujourd’hui";
        }
        if (ahead == 1) {
            return "demain";
        }
        return ahead > 1 && ahead <= DAYS_KNOWN_BY_NAME
                ? weekday(day.getDayOfWeek().ordinal())
                : "le " + dayOfYear(day.getMonthValue(), day.getDayOfMonth());
    }

    /// @param weekday 0 for Monday
    static String weekday(int weekday) {
        return WEEKDAYS.get(weekday);
    }

    static String dayOfYear(int month, int day) {
        return (day == 1 ? "1er" : String.valueOf(day)) + " " + MONTHS.get(month - 1);
    }
}
