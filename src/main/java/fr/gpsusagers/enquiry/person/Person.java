package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Who asks: only what is needed to answer. All of it is encrypted where it is kept, and it hides itself in
/// `toString`.
///
/// @param number where to call or text; empty for a citizen who left only a mail address
/// @param firstName to ask for; nothing else is asked
/// @param place as the person said it
/// @param words what the person wrote, oldest first
/// @param language the person's own, where French is hard
/// @param moments when the person can answer; empty for any time
/// @param voicemail whether a message may be left
/// @param reply how the answer is to come
/// @param safeWhen after violence: when it is safe to call, in the person's words
/// @param body whom a professional works for
/// @param deadline a legal one that the person named
/// @param answerWay how far the words of an answer may travel
public record Person(
        Optional<PhoneNumber> number,
        Optional<EmailAddress> mail,
        Optional<String> firstName,
        Optional<String> place,
        List<String> words,
        Optional<String> language,
        Set<HalfDay> moments,
        Voicemail voicemail,
        Reply reply,
        Optional<String> safeWhen,
        Optional<String> body,
        Optional<LocalDate> deadline,
        AnswerWay answerWay) {

    /// Whether a message may be left.
    public enum Voicemail {
        NOT_SAID,
        ALLOWED,
        REFUSED
    }

    /// Someone of whom nothing is known: a call is welcome, and answers are read on the site.
    public static final Person UNKNOWN = new Person(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Set.of(),
            Voicemail.NOT_SAID,
            Reply.BY_CALL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            AnswerWay.ON_SITE);

    public Person {
        words = List.copyOf(words);
        moments = Set.copyOf(moments);
    }

    /// Someone of whom only the number is known.
    public static Person at(PhoneNumber number) {
        return UNKNOWN.with(draft -> draft.number(number));
    }

    /// The same person, with what was changed.
    public Person with(Consumer<PersonDraft> change) {
        var draft = new PersonDraft(this);
        change.accept(draft);
        return draft.person();
    }

    /// What another request of the same number gets to read when this one is joined to it.
    public List<String> said() {
        return Stream.concat(language.map(known -> "Langue parlée\u00A0: " + known + ".").stream(), words.stream())
                .toList();
    }

    /// Whether these texts can all be added to the words: an agent could not read through more, so adding drops
    /// them.
    public boolean hasRoomFor(List<String> more) {
        return new PersonDraft(this).fits(more);
    }

    /// When a call puts nobody in danger, if the person said so in a way that leaves no doubt.
    public Optional<SafeHours> safeHours() {
        return safeWhen.flatMap(SafeHours::read);
    }

    /// When the person can be called.
    public AnswerHours answerHours() {
        return AnswerHours.of(safeHours(), moments);
    }

    /// Whether there is a number to call, and a call is welcome.
    public boolean canBeCalled() {
        return reply == Reply.BY_CALL && number.isPresent();
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
