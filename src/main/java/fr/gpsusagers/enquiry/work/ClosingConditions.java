package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What the history of a request must show before an agent may close it.
public record ClosingConditions(Topic topic, List<RecordedStep> history) {

    public ClosingConditions {
        history = List.copyOf(history);
    }

    /// Whether calls failed on [Enquiry#ATTEMPTS] different half-days.
    public boolean isUnreachable() {
        return history.stream()
                        .filter(recorded -> recorded.step() instanceof Step.Attempted attempted && attempted.isInVain())
                        .map(RecordedStep::at)
                        .map(Tried::at)
                        .distinct()
                        .count()
                >= Enquiry.ATTEMPTS;
    }

    /// Whether the citizen still waits for a written answer.
    public boolean owesAnAnswer() {
        return topic.isAnsweredInWriting()
                && history.stream().noneMatch(recorded -> recorded.step() instanceof Step.Answered);
    }

    /// Whether the history says what the citizen was told: by a written answer, or, after a call, by a note since its
    /// agent took it.
    public boolean tellsWhatWasSaid() {
        return history.stream().anyMatch(recorded -> recorded.step() instanceof Step.Answered)
                || !topic.isAnsweredInWriting() && isNoted();
    }

    /// Whether the citizen waits for a call, and no note since its agent took it says what was said.
    public boolean leavesACallOpen() {
        return !topic.isAnsweredInWriting() && !isNoted();
    }

    private boolean isNoted() {
        Optional<AgentId> holder = history.reversed().stream()
                .filter(recorded -> recorded.step() instanceof Step.Taken)
                .findFirst()
                .flatMap(RecordedStep::agent);
        return history.reversed().stream()
                .filter(recorded -> holder.isEmpty() || recorded.agent().equals(holder))
                .takeWhile(recorded -> !(recorded.step() instanceof Step.Taken))
                .filter(recorded -> recorded.step() instanceof Step.Noted)
                .flatMap(recorded -> recorded.note().stream())
                .anyMatch(ClosingNote::tells);
    }

    private record Tried(LocalDate day, HalfDay half) {

        static Tried at(Instant moment) {
            LocalDateTime here = FrenchTime.at(moment);
            return new Tried(here.toLocalDate(), HalfDay.of(here));
        }
    }
}
