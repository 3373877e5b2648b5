package fr.gpsusagers.portal.message;

import fr.gpsusagers.directory.Language;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.open.FormToken;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
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

/// What a citizen typed on « Écrire un message ». The page shows all of it again when a field must be corrected.
///
/// @param token drawn when the form was first shown; makes sending it twice harmless
/// @param words the message
/// @param answerWay how far the words of the answer may travel
/// @param mail as typed; needed for an answer by mail
/// @param safety whether a message may put the citizen in danger
/// @param language the language that the citizen wrote in, where it is not French
/// @param shown the promised time that the page showed
record MessageForm(
        FormToken token,
        String words,
        AnswerWay answerWay,
        String mail,
        Safety safety,
        Further further,
        Optional<Language> language,
        Optional<Instant> shown) {

    /// The longest message, in characters.
    static final int LONGEST_WORDS = 5_000;

    private static final int LONGEST_FIELD = 100;

    static MessageForm empty(String language) {
        return new MessageForm(
                FormToken.random(),
                "",
                AnswerWay.BY_MAIL,
                "",
                Safety.NOT_SAID,
                Further.NONE,
                Language.find(language),
                Optional.empty());
    }

    static MessageForm read(FormFields fields) {
        return new MessageForm(
                FormToken.find(fields.text("demande", LONGEST_FIELD)).orElseGet(FormToken::random),
                fields.text("mots", LONGEST_WORDS),
                fields.text("reponse", LONGEST_FIELD).equals("ici") ? AnswerWay.ON_SITE : AnswerWay.BY_MAIL,
                fields.text("mail", LONGEST_FIELD),
                Safety.read(fields),
                Further.read(fields),
                Language.find(fields.text("langue", LONGEST_FIELD)),
                PromisedTime.parse(fields.text("promis", LONGEST_FIELD)));
    }

    /// The same form, where nothing is sent: the answer is read on the site, and no address is kept.
    MessageForm keptSilent() {
        return new MessageForm(token, words, AnswerWay.ON_SITE, "", safety, further, language, shown);
    }

    /// The same form, where the page does not ask whether messages are safe.
    MessageForm withoutSafety() {
        return new MessageForm(token, words, answerWay, mail, Safety.NOT_SAID, further, language, shown);
    }

    boolean isByMail() {
        return answerWay == AnswerWay.BY_MAIL;
    }

    /// Returns the mistakes to correct, one message for each field.
    MessageMistakes mistakes(LocalDate today, WaysToSend ways) {
        return new MessageMistakes(
                "À corriger",
                words.isEmpty() ? "Écrivez votre message. Quelques mots suffisent." : "",
                ofMail(ways),
                "",
                "",
                further.mistake(today));
    }

    private String ofMail(WaysToSend ways) {
        if (!ways.canSend(Medium.EMAIL)) {
            return "";
        }
        if (mail.isEmpty()) {
            return isByMail() ? "Donnez une adresse mail, ou choisissez «\u00A0Sur ce site\u00A0»." : "";
        }
        return address().isEmpty() ? "Vérifiez cette adresse. Elle ressemble à nom@exemple.fr." : "";
    }

    /// Builds the person. Call only when the form has no mistakes.
    Person person(Optional<String> place, WaysToSend ways) {
        var person = new Person(
                Optional.empty(),
                address().filter(_ -> ways.canSend(Medium.EMAIL)),
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
                ways.canSend(Medium.EMAIL) ? answerWay : AnswerWay.ON_SITE);
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

    /// Identifies the sender for the daily limits. Blank if the citizen left no address.
    String sender() {
        return mail.toLowerCase(Locale.ROOT);
    }

    private Optional<EmailAddress> address() {
        return EmailAddress.find(mail);
    }

    @Override
    public String toString() {
        return "MessageForm[…]";
    }
}
