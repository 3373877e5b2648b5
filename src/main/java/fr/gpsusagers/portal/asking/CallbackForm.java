package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Language;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.citizen.CallableNumber;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a citizen typed on « Être rappelé ». The page shows all of it again when a field must be corrected.
///
/// @param token drawn when the form was first shown; makes sending it twice harmless
/// @param number as typed
/// @param words the citizen's own
/// @param safety after violence: whether and when a call puts nobody in danger
/// @param language the language that the citizen wrote in, where it is not French
/// @param shown the promised time that the page showed
record CallbackForm(
        FormToken token,
        String number,
        String words,
        Safety safety,
        Further further,
        Optional<Language> language,
        Optional<Instant> shown) {

    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_WORDS = 2_000;

    static CallbackForm empty() {
        return new CallbackForm(
                FormToken.random(), "", "", Safety.NOT_SAID, Further.NONE, Optional.empty(), Optional.empty());
    }

    /// The same form, for a citizen who wrote in another language.
    ///
    /// @param code a language code such as `uk`, or `und` if it was not recognised; other values are ignored
    CallbackForm spokenIn(String code) {
        return new CallbackForm(token, number, words, safety, further, Language.find(code), shown);
    }

    static CallbackForm read(FormFields fields) {
        return new CallbackForm(
                FormToken.find(fields.text("demande", LONGEST_FIELD)).orElseGet(FormToken::random),
                fields.text("numero", LONGEST_FIELD),
                fields.text("mots", LONGEST_WORDS),
                Safety.read(fields),
                Further.read(fields),
                Language.find(fields.text("langue", LONGEST_FIELD)),
                PromisedTime.parse(fields.text("promis", LONGEST_FIELD)));
    }

    /// The same form, where the page does not ask whether calls are safe.
    CallbackForm withoutSafety() {
        return new CallbackForm(token, number, words, Safety.NOT_SAID, further, language, shown);
    }

    /// Returns the mistakes to correct, one message for each field.
    Mistakes mistakes(LocalDate today) {
        return Mistakes.of(ofNumber(), safety.hours().mistake(), further.mistake(today));
    }

    private String ofNumber() {
        return CallableNumber.of(number) instanceof CallableNumber.NotCallable(String why) ? why : "";
    }

    /// Builds the person. Call only when the form has no mistakes.
    Person person(Optional<String> place) {
        Person person = new Person(
                phone(),
                Optional.empty(),
                Optional.empty(),
                place,
                List.of(),
                language.map(Language::name),
                Set.of(),
                Person.Voicemail.NOT_SAID,
                Reply.BY_CALL,
                safety.hours().hours().map(SafeHours::inWords),
                Optional.of(further.body()).filter(body -> !body.isEmpty()),
                further.day());
        return person.with(draft -> draft.addWords(Redacted.of(words).text()));
    }

    /// Returns the language as the end of an address; blank if none is known.
    String languageQuery() {
        return language.map(known -> "&langue=" + known.code()).orElse("");
    }

    /// Returns what a promise must respect, as far as the page knows.
    PromiseConditions conditions(Precedence precedence) {
        return PromiseConditions.of(precedence, Reply.BY_CALL, language.map(Language::name));
    }

    /// Returns the kinds of sensitive numbers that were removed from the words.
    Set<Redacted.Sort> taken() {
        var taken = EnumSet.noneOf(Redacted.Sort.class);
        taken.addAll(Redacted.of(words).taken());
        return taken;
    }

    /// Returns the number if it can be called.
    Optional<PhoneNumber> phone() {
        return CallableNumber.of(number) instanceof CallableNumber.Callable(PhoneNumber callable)
                ? Optional.of(callable)
                : Optional.empty();
    }

    /// Identifies the sender for the daily limits. Blank if the citizen left no number that can be called.
    String sender() {
        return phone().map(PhoneNumber::dialled).orElse("");
    }

    @Override
    public String toString() {
        return "CallbackForm[…]";
    }
}
