package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How requests end: an agent closes one that he holds, can take that back for ten minutes, and is sometimes asked
/// whether it went to the right desk at once.
@UseCase
public class Closings {

    private final Enquiries enquiries;
    private final Steps steps;
    private final Lifecycle life;
    private final LockedEnquiries locked;
    private final NoticeReach notices;

    public Closings(Enquiries enquiries, Steps steps, Lifecycle life, LockedEnquiries locked, NoticeReach notices) {
        this.enquiries = enquiries;
        this.steps = steps;
        this.life = life;
        this.locked = locked;
        this.notices = notices;
    }

    /// Closes an enquiry with an outcome. Only the agent who holds it can, and can undo it for ten minutes.
    ///
    /// @param read what the agent has read before closing it
    @Writes
    public Work close(Actor actor, EnquiryId id, Outcome outcome, ClosingNote note, HistoryRead read, Instant now) {
        return locked.inHand(
                actor,
                Right.CLOSE,
                id,
                taken -> findRefusal(taken, outcome, note, read)
                        .<Work>map(why -> new Work.Refused(taken, why))
                        .orElseGet(() -> close(actor, taken, outcome, note, now)));
    }

    private Optional<Refusal> findRefusal(Enquiry.Taken taken, Outcome outcome, ClosingNote note, HistoryRead read) {
        List<RecordedStep> history = steps.list(taken.id());
        return read.missesWords(history)
                ? Optional.of(new Refusal.Unread())
                : findRefusal(taken, new ClosingConditions(taken.topic(), history), outcome, note);
    }

    /// Checks what each outcome needs. « Unreachable » needs all attempts. « Answered » needs a written answer, or a
    /// note of what the citizen was told. If a call was promised and no notice reaches the citizen, every other
    /// outcome needs a note as well: one wrong key would leave someone waiting for the call.
    private Optional<Refusal> findRefusal(
            Enquiry.Taken taken, ClosingConditions conditions, Outcome outcome, ClosingNote note) {
        return switch (outcome) {
            case Outcome.Unreachable _ ->
                conditions.isUnreachable() ? Optional.empty() : Optional.of(new Refusal.TooFewAttempts());
            case Outcome.Answered _
            when !note.tells(taken.topic()) && !conditions.tellsWhatWasSaid() ->
                Optional.of(
                        taken.topic().isAnsweredInWriting() ? new Refusal.NothingWritten() : new Refusal.NothingSaid());
            case Outcome.Joined _ -> Optional.empty();
            case Outcome.Answered _, Outcome.OrientedElsewhere _, Outcome.Withdrawn _, Outcome.Deceased _ ->
                leavesSomeoneWaiting(taken, conditions, note)
                        ? Optional.of(new Refusal.AnswerUnseen())
                        : Optional.empty();
        };
    }

    private boolean leavesSomeoneWaiting(Enquiry.Taken taken, ClosingConditions conditions, ClosingNote note) {
        return !note.tells(taken.topic()) && conditions.leavesACallOpen() && !notices.reaches(taken);
    }

    private Work close(Actor actor, Enquiry.Taken taken, Outcome outcome, ClosingNote note, Instant now) {
        Enquiry.Closed closed = taken.closedAs(outcome, actor.agentId(), now);
        var step = RecordedStep.of(now, actor, new Step.Closed(closed));
        return new Work.Done(life.change(Change.CLOSE, actor, taken, closed, List.of(step.noting(note.text()))));
    }

    /// What an agent writes when he closes a request. Only his desk reads it.
    ///
    /// @param said what the citizen was told; may be empty
    /// @param noted a note for colleagues; may be empty
    /// @param beside what else he had typed on the card, such as a mandate; may be empty
    public record ClosingNote(String said, String noted, String beside) {

        public static final ClosingNote NONE = said("");

        private static final int FEWEST_LETTERS = 3;

        public static ClosingNote said(String words) {
            return new ClosingNote(words, "", "");
        }

        /// Whether it says what the citizen was told: a dot or « ok » does not. After a call, a note for colleagues
        /// does, too. A citizen who waits for writing has read nothing of it.
        boolean tells(Topic topic) {
            return tells(said) || !topic.isAnsweredInWriting() && tells(noted);
        }

        static boolean tells(String words) {
            return words.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
        }

        String text() {
            return Stream.of(said, noted, beside)
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return "ClosingNote[…]";
        }
    }

    /// Takes a closing back, within ten minutes, by the agent who made it.
    @Writes
    public Work reopen(Actor actor, EnquiryId id, Instant now) {
        // The other request is locked first, as where a request is split off.
        enquiries.find(id).flatMap(Enquiry::joinedTo).ifPresent(enquiries::findToChange);
        return locked.atDesk(
                actor,
                Right.CLOSE,
                id,
                enquiry -> enquiry instanceof Enquiry.Closed closed
                                && actor.agentId()
                                        .filter(agent -> closed.canBeUndone(agent, now))
                                        .isPresent()
                        ? reopen(actor, closed, now)
                        : new Work.Overtaken(enquiry));
    }

    private Work reopen(Actor actor, Enquiry.Closed closed, Instant now) {
        closed.joinedTo().flatMap(enquiries::findToChange).ifPresent(other -> life.countOneRepetitionLess(other, now));
        Enquiry.Taken taken = closed.reopened(actor.agentId().orElseThrow(), now);
        return new Work.Done(
                life.change(Change.REOPEN, actor, closed, taken, now, new Step.Reopened(Duty.of(taken.promise()))));
    }

    /// « Le bon service du premier coup ? », asked for one closed request in twenty: what the orientation is
    /// worth, as those who answer see it.
    ///
    /// Asked once, of the agent who closed the request, for as long as the closing can be taken back.
    @Writes
    public Work rate(Actor actor, EnquiryId id, Rating rating, Instant now) {
        return locked.atDesk(
                actor,
                Right.CLOSE,
                id,
                enquiry -> enquiry instanceof Enquiry.Closed closed && mayRate(actor, closed, now)
                        ? rate(actor, closed, rating, now)
                        : new Work.Overtaken(enquiry));
    }

    private boolean mayRate(Actor actor, Enquiry.Closed closed, Instant now) {
        return closed.isSampled()
                && actor.agentId()
                        .filter(agent -> closed.canBeUndone(agent, now))
                        .isPresent()
                && steps.list(closed.id()).stream().noneMatch(recorded -> recorded.step() instanceof Step.Rated);
    }

    private Work rate(Actor actor, Enquiry.Closed closed, Rating rating, Instant now) {
        life.recordOnly(
                Change.RATE,
                actor,
                closed,
                now,
                new Step.Rated(
                        Duty.at(closed.desk()),
                        Optional.of(rating),
                        Optional.of(closed.topic().lastQuestion())));
        return new Work.Done(closed);
    }
}
