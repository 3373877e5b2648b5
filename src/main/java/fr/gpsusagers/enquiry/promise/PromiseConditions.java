package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.person.AnswerHours;
import fr.gpsusagers.enquiry.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/// What a promise must respect.
///
/// @param deadline a legal one: after it, the answer is of no use
/// @param answerHours when the person can be called; any time for a written answer
public record PromiseConditions(
        Precedence precedence, Reply reply, Optional<LocalDate> deadline, AnswerHours answerHours) {

    /// How the answer is given.
    public enum Reply {
        BY_CALL,
        IN_WRITING
    }

    /// What holds for an enquiry about this topic from this person. An unreadable person can be called at any time.
    public static PromiseConditions of(Topic topic, Optional<Person> person) {
        Reply reply = topic.isAnsweredInWriting() ? Reply.IN_WRITING : Reply.BY_CALL;
        return new PromiseConditions(
                topic.precedence(),
                reply,
                person.flatMap(Person::deadline),
                reply == Reply.IN_WRITING
                        ? new AnswerHours.AnyTime()
                        : person.map(Person::answerHours).orElseGet(AnswerHours.AnyTime::new));
    }

    /// What holds before anyone said when to call.
    public static PromiseConditions of(Precedence precedence) {
        return new PromiseConditions(precedence, Reply.BY_CALL, Optional.empty(), new AnswerHours.AnyTime());
    }

    /// The same, at any time, if the hours are only what suits best. Empty if they are any time already, or the only
    /// safe ones.
    Optional<PromiseConditions> relaxed() {
        return answerHours instanceof AnswerHours.Suiting
                ? Optional.of(new PromiseConditions(precedence, reply, deadline, new AnswerHours.AnyTime()))
                : Optional.empty();
    }

    /// The same, with the given deadline.
    public PromiseConditions by(Optional<LocalDate> other) {
        return new PromiseConditions(precedence, reply, other, answerHours);
    }

    /// The same, whatever the deadline.
    public PromiseConditions withoutDeadline() {
        return by(Optional.empty());
    }

    /// The same, with the given precedence.
    public PromiseConditions with(Precedence other) {
        return new PromiseConditions(other, reply, deadline, answerHours);
    }
}
