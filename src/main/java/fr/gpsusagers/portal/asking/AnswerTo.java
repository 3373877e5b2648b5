package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.citizen.CallableNumber;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.form.MailSlip;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.util.Optional;

/// Where a citizen wants to read the answer, as typed. `toString` hides it.
///
/// @param way how far the words of the answer may travel
/// @param mail read only for an answer by mail
/// @param number a mobile; read only for an answer by text message
/// @param line the number once parsed
/// @param asked the mail address that the page has already doubted, because it looked like a typing slip
public record AnswerTo(AnswerWay way, String mail, String number, CallableNumber line, String asked) {

    /// The end of a mistake on a form that also offers an answer on the site.
    public static final String OR_HERE = ", ou choisissez «\u00A0Sur ce site\u00A0».";

    public static final AnswerTo NOT_SAID = of(AnswerWay.BY_MAIL, "", "", "");
    public static final AnswerTo SITE = of(AnswerWay.ON_SITE, "", "", "");

    private static final int LONGEST_FIELD = 100;

    public static AnswerTo read(FormFields fields) {
        String mail = fields.text("mail", LONGEST_FIELD);
        String number = fields.text("numero", LONGEST_FIELD);
        return of(
                switch (fields.text("reponse", LONGEST_FIELD)) {
                    case "ici" -> AnswerWay.ON_SITE;
                    case "sms" -> AnswerWay.BY_SMS;
                    case "mail" -> AnswerWay.BY_MAIL;
                    default -> mail.isEmpty() && !number.isEmpty() ? AnswerWay.BY_SMS : AnswerWay.BY_MAIL;
                },
                mail,
                number,
                fields.text("mail-vu", LONGEST_FIELD));
    }

    /// Reads the number alone, for a citizen who is called: no message brings the answer.
    static AnswerTo readNumber(FormFields fields) {
        return of(AnswerWay.ON_SITE, "", fields.text("numero", LONGEST_FIELD), "");
    }

    private static AnswerTo of(AnswerWay way, String mail, String number, String asked) {
        return new AnswerTo(way, mail, number, CallableNumber.of(number), asked);
    }

    /// The same, by a way by which the product can send: by mail, else by text message, else on the site.
    public AnswerTo within(WaysToSend ways) {
        return switch (way) {
            case BY_MAIL ->
                ways.canSend(Medium.EMAIL) ? this : new AnswerTo(AnswerWay.BY_SMS, "", number, line, "").within(ways);
            case BY_SMS -> ways.canSend(Medium.SMS) ? this : SITE;
            case ON_SITE -> this;
        };
    }

    public boolean is(AnswerWay other) {
        return way == other;
    }

    /// What is wrong with the mail address; empty if nothing is.
    ///
    /// @param end how the sentence ends: with the other choice of the form, or with a full stop
    public String mistakeOfMail(String end) {
        if (way != AnswerWay.BY_MAIL) {
            return "";
        }
        if (mail.isEmpty()) {
            return "Donnez une adresse mail" + end;
        }
        return address().isEmpty()
                ? "Vérifiez cette adresse. Elle ressemble à nom@exemple.fr."
                : slip().map(meant ->
                                "Vouliez-vous dire " + meant + "\u00A0? Corrigez l’adresse, ou envoyez à nouveau.")
                        .orElse("");
    }

    /// What is wrong with the number; empty if nothing is.
    ///
    /// @param end how the sentence ends: with the other choice of the form, or with a full stop
    public String mistakeOfNumber(String end) {
        if (way != AnswerWay.BY_SMS) {
            return "";
        }
        if (number.isEmpty()) {
            return "Donnez un numéro de mobile" + end;
        }
        return line.number()
                        .filter(callable -> !WaysToSend.isTextable(callable))
                        .isPresent()
                ? "Nous n’envoyons pas de SMS à ce numéro. Donnez un mobile" + end
                : line.mistake();
    }

    /// The address that was perhaps meant. The page asks once: whoever sends the same address again means it.
    private Optional<String> slip() {
        return mail.equals(asked) ? Optional.empty() : MailSlip.findMeant(mail);
    }

    /// The address, if the answer goes by mail. Who reads it on the site may fear whoever else reads the mails.
    public Optional<EmailAddress> address() {
        return way == AnswerWay.BY_MAIL ? EmailAddress.find(mail) : Optional.empty();
    }

    /// The mobile, if the answer goes by text message.
    public Optional<PhoneNumber> mobile() {
        return way == AnswerWay.BY_SMS ? line.number() : Optional.empty();
    }

    /// How far the words may travel from the start. A mistyped number is somebody's: its holder is asked first
    /// whether answers may come whole by text message.
    public AnswerWay allowed() {
        return way == AnswerWay.BY_MAIL ? AnswerWay.BY_MAIL : AnswerWay.ON_SITE;
    }

    @Override
    public String toString() {
        return "AnswerTo[…]";
    }
}
