package fr.gpsusagers.enquiry.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When a person can be called: at any time, in the half-days that suit, or in safe hours only.
public sealed interface AnswerHours {

    /// Whether every hour will do.
    default boolean isAnyTime() {
        return this instanceof AnyTime;
    }

    /// The stretches of a day at which the person may be called, in order.
    List<Stretch> on(LocalDate day);

    /// Whether the person may be called at this moment.
    default boolean includes(LocalDateTime moment) {
        return on(moment.toLocalDate()).stream().anyMatch(stretch -> stretch.contains(moment));
    }

    /// Safe hours go before what suits: out of them, a call is a danger.
    static AnswerHours of(Optional<SafeHours> safe, Set<HalfDay> moments) {
        return safe.<AnswerHours>map(Safe::new)
                .orElseGet(() ->
                        moments.size() == 1 ? new Suiting(moments.iterator().next()) : new AnyTime());
    }

    /// A part of a day.
    ///
    /// @param from included
    /// @param to excluded
    record Stretch(LocalDateTime from, LocalDateTime to) {

        boolean contains(LocalDateTime moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    record AnyTime() implements AnswerHours {

        @Override
        public List<Stretch> on(LocalDate day) {
            return List.of(new Stretch(day.atStartOfDay(), day.plusDays(1).atStartOfDay()));
        }
    }

    /// One half of each day.
    record Suiting(HalfDay half) implements AnswerHours {

        @Override
        public List<Stretch> on(LocalDate day) {
            LocalDateTime noon = day.atTime(HalfDay.NOON, 0);
            return List.of(
                    half == HalfDay.MORNING
                            ? new Stretch(day.atStartOfDay(), noon)
                            : new Stretch(noon, day.plusDays(1).atStartOfDay()));
        }
    }

    /// Safe hours, and no other.
    record Safe(SafeHours hours) implements AnswerHours {

        @Override
        public List<Stretch> on(LocalDate day) {
            return hours.on(day);
        }
    }
}
