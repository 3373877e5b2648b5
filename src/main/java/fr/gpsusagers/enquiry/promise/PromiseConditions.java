package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.person.AnswerHours;
import fr.gpsusagers.enquiry.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/// What a promise must respect.
///
/// @param deadline the legal deadline that the citizen named, after which an answer is useless
/// @param answerHours when the person can be called; any time for a written answer
/// @param language the person's own, in her words, where French is hard
public record PromiseConditions(
        Precedence precedence,
        Reply reply,
        Optional<LocalDate> deadline,
        AnswerHours answerHours,
        Optional<String> language) {

    /// The conditions of an enquiry. If the person is unreadable, any time will do.
    public static PromiseConditions of(Topic topic, Optional<Person> person) {
        Reply reply = topic.reply();
        return new PromiseConditions(
                topic.precedence(),
                reply,
                person.flatMap(Person::deadline),
                reply == Reply.IN_WRITING
                        ? new AnswerHours.AnyTime()
                        : person.map(Person::answerHours).orElseGet(AnswerHours.AnyTime::new),
                person.flatMap(Person::language));
    }

    /// The conditions before the citizen has said when to call.
    public static PromiseConditions of(Precedence precedence) {
        return of(precedence, Reply.BY_CALL, Optional.empty());
    }

    /// The same, once the language and the way to answer are known.
    public static PromiseConditions of(Precedence precedence, Reply reply, Optional<String> language) {
        return new PromiseConditions(precedence, reply, Optional.empty(), new AnswerHours.AnyTime(), language);
    }

    /// Drops a mere preference for mornings or afternoons. Empty if there is none: safe hours are never dropped.
    Optional<PromiseConditions> relaxed() {
        return answerHours instanceof AnswerHours.Suiting
                ? Optional.of(new PromiseConditions(precedence, reply, deadline, new AnswerHours.AnyTime(), language))
                : Optional.empty();
    }

    /// Returns the same conditions with another deadline.
    public PromiseConditions by(Optional<LocalDate> other) {
        return new PromiseConditions(precedence, reply, other, answerHours, language);
    }

    /// Returns the same conditions without a deadline.
    public PromiseConditions withoutDeadline() {
        return by(Optional.empty());
    }

    /// Returns the same conditions for other hours of the citizen.
    public PromiseConditions at(AnswerHours other) {
        return new PromiseConditions(precedence, reply, deadline, other, language);
    }

    /// Returns the same conditions with another precedence.
    public PromiseConditions with(Precedence other) {
        return new PromiseConditions(other, reply, deadline, answerHours, language);
    }
}
