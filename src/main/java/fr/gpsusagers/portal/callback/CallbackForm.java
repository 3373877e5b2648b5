package fr.gpsusagers.portal.callback;

import fr.gpsusagers.callback.CallableNumber;
import fr.gpsusagers.directory.Language;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.open.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.portal.asking.Further;
import fr.gpsusagers.portal.asking.PromisedTime;
import fr.gpsusagers.portal.asking.Safety;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a citizen typed on « Être rappelé ». The page shows all of it again when a field must be corrected.
///
/// @param token drawn when the form was first shown; makes sending it twice harmless
/// @param number as typed
/// @param mail as typed; asked of citizens who want a written answer
/// @param words the citizen's own
/// @param safety after violence: whether and when a call puts nobody in danger
/// @param language the language that the citizen wrote in, where it is not French
/// @param shown the promised time that the page showed
/// @param readsHere whether the citizen will come back to read the answer on the site, and leaves no address
record CallbackForm(
        FormToken token,
        String number,
        String mail,
        String words,
        Safety safety,
        Further further,
        Written written,
        Optional<Language> language,
        Optional<Instant> shown,
        boolean readsHere) {

    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_WORDS = 2_000;

    /// Whether the citizen gets a written answer instead of a call.
    enum Written {
        YES,
        NO
    }

    static CallbackForm empty(Written written) {
        return new CallbackForm(
                FormToken.random(),
                "",
                "",
                "",
                Safety.NOT_SAID,
                Further.NONE,
                written,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /// The same form, for a citizen who wrote in another language.
    ///
    /// @param code a language code such as `uk`, or `und` if it was not recognised; other values are ignored
    CallbackForm spokenIn(String code) {
        return new CallbackForm(
                token, number, mail, words, safety, further, written, Language.find(code), shown, readsHere);
    }

    static CallbackForm read(FormFields fields, Written written) {
        return new CallbackForm(
                FormToken.find(fields.text("demande", LONGEST_FIELD)).orElseGet(FormToken::random),
                fields.text("numero", LONGEST_FIELD),
                fields.text("mail", LONGEST_FIELD),
                fields.text("mots", LONGEST_WORDS),
                Safety.read(fields),
                Further.read(fields),
                written,
                Language.find(fields.text("langue", LONGEST_FIELD)),
                PromisedTime.parse(fields.text("promis", LONGEST_FIELD)),
                fields.find("ici", LONGEST_FIELD).isPresent());
    }

    /// The same form, where the page does not ask whether calls are safe.
    CallbackForm withoutSafety() {
        return new CallbackForm(
                token, number, mail, words, Safety.NOT_SAID, further, written, language, shown, readsHere);
    }

    boolean isWritten() {
        return written == Written.YES;
    }

    Reply reply() {
        return isWritten() ? Reply.IN_WRITING : Reply.BY_CALL;
    }

    /// Returns the mistakes to correct, one message for each field.
    Mistakes mistakes(LocalDate today, WaysToSend ways) {
        String ofDay = further.mistake(today);
        boolean mailWrong = !mail.isEmpty() && address().isEmpty();
        return Mistakes.of(
                ofNumber(ways),
                mailWrong ? "Vérifiez cette adresse. Elle ressemble à nom@exemple.fr." : ofMail(ways),
                safety.hours().mistake(),
                ofDay);
    }

    private String ofNumber(WaysToSend ways) {
        if (isWritten() && number.isEmpty()) {
            return ways.canSend(Medium.SMS) && mail.isEmpty() && !readsHere
                    ? "Donnez un numéro de mobile ou une adresse mail."
                    : "";
        }
        return switch (CallableNumber.of(number)) {
            case CallableNumber.NotCallable(String why) -> why;
            case CallableNumber.Callable(PhoneNumber callable) ->
                isWritten() && ways.canSend(Medium.SMS) && mail.isEmpty() && !readsHere && !ways.canText(callable)
                        ? "Nous n’envoyons pas de SMS à ce numéro. Donnez un mobile ou une adresse mail."
                        : "";
        };
    }

    /// Requires a mail address if mail is the only medium that can be sent, unless the citizen will read the answer
    /// here. A mobile number is not enough then.
    private String ofMail(WaysToSend ways) {
        boolean needed = isWritten() && ways.canSend(Medium.EMAIL) && !ways.canSend(Medium.SMS) && !readsHere;
        return needed && mail.isEmpty() ? "Donnez une adresse mail, ou cochez la case en dessous." : "";
    }

    /// Builds the person. Call only when the form has no mistakes.
    Person person(Optional<String> place) {
        Person person = new Person(
                phone(),
                address(),
                Optional.empty(),
                place,
                List.of(),
                language.map(Language::name),
                Set.of(),
                Person.Voicemail.NOT_SAID,
                reply(),
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
        return PromiseConditions.of(precedence, reply(), language.map(Language::name));
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

    /// Identifies the sender for the daily limits: by the number, else by the mail address. Blank
    /// if the citizen left neither.
    String sender() {
        return phone().map(PhoneNumber::dialled).orElse(mail.toLowerCase(Locale.ROOT));
    }

    private Optional<EmailAddress> address() {
        return EmailAddress.find(mail);
    }

    @Override
    public String toString() {
        return "CallbackForm[…]";
    }
}
