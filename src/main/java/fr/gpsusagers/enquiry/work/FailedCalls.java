package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// The calls in a history that failed. They make a citizen unreachable only on different half-days.
public record FailedCalls(List<RecordedStep> history) {

    public FailedCalls {
        history = List.copyOf(history);
    }

    public int countHalfDays() {
        return (int) history.stream()
                .filter(recorded -> recorded.step() instanceof Step.Attempted attempted && attempted.isInVain())
                .map(RecordedStep::at)
                .map(Tried::at)
                .distinct()
                .count();
    }

    private record Tried(LocalDate day, HalfDay half) {

        static Tried at(Instant moment) {
            LocalDateTime here = FrenchTime.at(moment);
            return new Tried(here.toLocalDate(), HalfDay.of(here));
        }
    }
}
