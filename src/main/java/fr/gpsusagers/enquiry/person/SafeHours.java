package fr.gpsusagers.enquiry.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a call puts nobody in danger, after violence. Nobody calls at any other time.
public record SafeHours(List<Window> windows) {

    public SafeHours {
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("Safe hours have at least one window");
        }
        windows = windows.stream()
                .distinct()
                .sorted(Comparator.comparing(Window::day).thenComparing(Window::from))
                .toList();
    }

    /// A safe stretch of each week.
    ///
    /// @param from included
    /// @param to excluded
    public record Window(DayOfWeek day, LocalTime from, LocalTime to) {

        public Window {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("A window begins before it ends");
            }
        }
    }

    /// Reads days and hours as a person writes them: « mardi 9 h-11 h, jeudi après-midi ». Empty if a word is not
    /// understood, no day is named, or something is excluded (« sauf »): a guess could put the person in danger.
    public static Optional<SafeHours> read(String words) {
        return SafeHoursReader.read(words);
    }

    List<AnswerHours.Stretch> on(LocalDate day) {
        return windows.stream()
                .filter(window -> window.day() == day.getDayOfWeek())
                .map(window -> new AnswerHours.Stretch(day.atTime(window.from()), day.atTime(window.to())))
                .toList();
    }

    /// In French, one group of days with the same hours after the other: « mardi et jeudi de 9 h à 11 h ». [#read]
    /// understands it.
    public String inWords() {
        return SafeHoursWords.of(this);
    }

    /// Hides them: they belong to a person.
    @Override
    public String toString() {
        return "SafeHours[…]";
    }
}
