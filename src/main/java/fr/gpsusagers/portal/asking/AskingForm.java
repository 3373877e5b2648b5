package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Language;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/// What a citizen typed on « Être rappelé » or « Écrire un message ». The page shows all of it again when a field must
/// be corrected. `toString` hides it.
///
/// @param token drawn when the form was first shown; makes sending it twice harmless
/// @param words the citizen's own: the message, or what the call is about
/// @param answerTo the number to call, or where the citizen wants to read the answer
/// @param safety after violence: whether and when a call or a message puts nobody in danger
/// @param language the language that the citizen wrote in, where it is not French
/// @param shown the promised time that the page showed
record AskingForm(
        AskingKind kind,
        FormToken token,
        String words,
        AnswerTo answerTo,
        Safety safety,
        Further further,
        Optional<Language> language,
        Optional<Instant> shown) {

    private static final int LONGEST_FIELD = 100;

    /// @param language a language code such as `uk`, or `und` if it was not recognised; other values are ignored
    static AskingForm empty(AskingKind kind, String language) {
        return new AskingForm(
                kind,
                FormToken.random(),
                "",
                AnswerTo.NOT_SAID,
                Safety.NOT_SAID,
                Further.NONE,
                Language.find(language),
                Optional.empty());
    }

    static AskingForm read(AskingKind kind, FormFields fields) {
        return new AskingForm(
                kind,
                FormToken.find(fields.text("demande", LONGEST_FIELD)).orElseGet(FormToken::random),
                fields.text("mots", kind.longestWords()),
                kind == AskingKind.CALLBACK ? AnswerTo.readNumber(fields) : AnswerTo.read(fields),
                Safety.read(fields),
                Further.read(fields),
                Language.find(fields.text("langue", LONGEST_FIELD)),
                instant(fields.text("promis", LONGEST_FIELD)));
    }

    /// Ignores a time that cannot be parsed: the page did not write it.
    private static Optional<Instant> instant(String time) {
        try {
            return time.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(time));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /// The same form, where nothing is sent: the answer is read on the site, and no address is kept.
    AskingForm keptSilent() {
        return with(AnswerTo.SITE, safety);
    }

    /// The same form, where the page does not ask whether calls and messages are safe.
    AskingForm withoutSafety() {
        return with(answerTo, Safety.NOT_SAID);
    }

    /// The same form, answered by a way by which the product can send.
    AskingForm within(WaysToSend ways) {
        return with(answerTo.within(ways), safety);
    }

    private AskingForm with(AnswerTo otherAnswerTo, Safety otherSafety) {
        return new AskingForm(kind, token, words, otherAnswerTo, otherSafety, further, language, shown);
    }

    boolean isOf(AskingKind other) {
        return kind == other;
    }

    /// Returns the mistakes to correct, one for each wrong field.
    AskingMistakes mistakes(LocalDate today, boolean needsWords) {
        boolean isCall = isOf(AskingKind.CALLBACK);
        return AskingMistakes.NONE
                .with("mots", words.isEmpty() && needsWords ? "Écrivez votre message. Quelques mots suffisent." : "")
                .with("mail", answerTo.mistakeOfMail(AnswerTo.OR_HERE))
                .with("numero", isCall ? answerTo.line().mistake() : answerTo.mistakeOfNumber(AnswerTo.OR_HERE))
                .with("sur", isCall ? safety.hours().mistake() : "")
                .with("limite", further.mistake(today));
    }

    /// The number to call, or the mobile for an answer by text message.
    Optional<PhoneNumber> phone() {
        return isOf(AskingKind.CALLBACK) ? answerTo.line().number() : answerTo.mobile();
    }

    /// Builds the person. Call only when the form has no mistakes.
    Person person(Optional<String> place) {
        return Person.UNKNOWN.with(draft -> {
            phone().ifPresent(draft::number);
            answerTo.address().ifPresent(draft::mail);
            place.ifPresent(draft::place);
            language.map(Language::name).ifPresent(draft::language);
            draft.reply(kind.reply());
            if (isOf(AskingKind.CALLBACK)) {
                safety.hours().hours().map(SafeHours::inWords).ifPresent(draft::safeWhen);
            }
            draft.body(further.body());
            further.day().ifPresent(draft::deadline);
            draft.answerWay(answerTo.allowed());
            draft.addWords(Redacted.of(words).text());
        });
    }

    /// Returns what a promise must respect, as far as the page knows.
    PromiseConditions conditions(Precedence precedence) {
        return PromiseConditions.of(precedence, kind.reply(), language.map(Language::name));
    }

    /// Returns the kinds of sensitive numbers that are not kept of the words.
    Set<Redacted.Sort> takenOut() {
        return Redacted.of(words).taken();
    }

    @Override
    public String toString() {
        return "AskingForm[…]";
    }
}
