package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Language;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a citizen typed on « Écrire un message ». The page shows all of it again when a field must be corrected.
///
/// @param token drawn when the form was first shown; makes sending it twice harmless
/// @param words the message
/// @param answerTo where the citizen wants to read the answer
/// @param safety whether a message may put the citizen in danger
/// @param language the language that the citizen wrote in, where it is not French
/// @param shown the promised time that the page showed
record MessageForm(
        FormToken token,
        String words,
        AnswerTo answerTo,
        Safety safety,
        Further further,
        Optional<Language> language,
        Optional<Instant> shown) {

    /// The longest message, in characters.
    static final int LONGEST_WORDS = 5_000;

    /// Whether the message needs words: who is deaf and has answered the questions may not be at ease with writing.
    enum NeedOfWords {
        NEEDED,
        FREE
    }

    private static final int LONGEST_FIELD = 100;

    static MessageForm empty(String language) {
        return new MessageForm(
                FormToken.random(),
                "",
                AnswerTo.NOT_SAID,
                Safety.NOT_SAID,
                Further.NONE,
                Language.find(language),
                Optional.empty());
    }

    static MessageForm read(FormFields fields) {
        return new MessageForm(
                FormToken.find(fields.text("demande", LONGEST_FIELD)).orElseGet(FormToken::random),
                fields.text("mots", LONGEST_WORDS),
                AnswerTo.read(fields),
                Safety.read(fields),
                Further.read(fields),
                Language.find(fields.text("langue", LONGEST_FIELD)),
                PromisedTime.parse(fields.text("promis", LONGEST_FIELD)));
    }

    /// The same form, where nothing is sent: the answer is read on the site, and no address is kept.
    MessageForm keptSilent() {
        return new MessageForm(token, words, AnswerTo.SITE, safety, further, language, shown);
    }

    /// The same form, where the page does not ask whether messages are safe.
    MessageForm withoutSafety() {
        return new MessageForm(token, words, answerTo, Safety.NOT_SAID, further, language, shown);
    }

    /// The same form, answered by a way by which the product can send.
    MessageForm within(WaysToSend ways) {
        return new MessageForm(token, words, answerTo.within(ways), safety, further, language, shown);
    }

    /// Returns the mistakes to correct, one message for each field.
    MessageMistakes mistakes(LocalDate today, NeedOfWords need) {
        return new MessageMistakes(
                "À corriger",
                words.isEmpty() && need == NeedOfWords.NEEDED ? "Écrivez votre message. Quelques mots suffisent." : "",
                answerTo.mistakeOfMail(AnswerTo.OR_HERE),
                answerTo.mistakeOfNumber(AnswerTo.OR_HERE),
                "",
                "",
                further.mistake(today));
    }

    /// Builds the person. Call only when the form has no mistakes.
    Person person(Optional<String> place) {
        var person = new Person(
                answerTo.mobile(),
                answerTo.address(),
                Optional.empty(),
                place,
                List.of(),
                language.map(Language::name),
                Set.of(),
                Person.Voicemail.NOT_SAID,
                Reply.IN_WRITING,
                Optional.empty(),
                Optional.of(further.body()).filter(body -> !body.isEmpty()),
                further.day(),
                answerTo.allowed());
        return person.with(draft -> draft.addWords(Redacted.of(words).text()));
    }

    PromiseConditions conditions(Precedence precedence) {
        return PromiseConditions.of(precedence, Reply.IN_WRITING, language.map(Language::name));
    }

    /// Returns the kinds of sensitive numbers that were removed from the words.
    Set<Redacted.Sort> taken() {
        var taken = EnumSet.noneOf(Redacted.Sort.class);
        taken.addAll(Redacted.of(words).taken());
        return taken;
    }

    @Override
    public String toString() {
        return "MessageForm[…]";
    }
}
