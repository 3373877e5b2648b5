package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.citizen.CallableNumber;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person.Voicemail;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.portal.SafeHoursFields;
import fr.gpsusagers.portal.follow.Pending.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a citizen typed on the form of changes of a request.
///
/// @param words the words for the agent, without sensitive numbers
record ChangeForm(FormFields fields, Redacted words) {

    static final String WORDS = Pending.WORDS;
    private static final String MAIL = "mail";
    private static final String NUMBER = "numero";
    private static final String SAFE = "sur";
    private static final List<String> SHORT = List.of(
            "heures", "jour", "de", "a", "moments", "moment", "message", "prenom", "langue", NUMBER, MAIL, "reponse");
    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_SAFE = 501;
    private static final int LONGEST_WORDS = 2_000;

    static ChangeForm of(FormFields fields) {
        return new ChangeForm(fields, Redacted.of(fields.text(WORDS, LONGEST_WORDS)));
    }

    /// All that was typed, to be sent again.
    List<Field> typed() {
        var typed = SHORT.stream()
                .flatMap(name ->
                        fields.list(name).stream().map(value -> new Field(name, FormFields.cut(value, LONGEST_FIELD))));
        var longer = Stream.of(
                new Field(SAFE, fields.text(SAFE, LONGEST_SAFE)),
                new Field(WORDS, FormFields.cut(words.text(), LONGEST_WORDS)));
        return Stream.concat(typed, longer).toList();
    }

    String mail() {
        return fields.text(MAIL, LONGEST_FIELD);
    }

    String number() {
        return fields.text(NUMBER, LONGEST_FIELD);
    }

    SafeHoursFields safe() {
        return isNoLongerSafe() ? SafeHoursFields.NONE : SafeHoursFields.read(fields);
    }

    /// Whether the page showed safe hours, and comes back without any day.
    private boolean isNoLongerSafe() {
        return !fields.list("heures").isEmpty() && SafeHoursFields.read(fields).isWithoutDays();
    }

    /// Fills in what the citizen changes; the rest stays as it is.
    void fill(PersonDraft draft) {
        draft.addWords(words.text());
        fields.find("prenom", LONGEST_FIELD).ifPresent(draft::firstName);
        fields.find("langue", LONGEST_FIELD).ifPresent(draft::language);
        if (isNoLongerSafe()) {
            draft.safeWhen("");
        } else {
            SafeHoursFields.read(fields).hours().map(SafeHours::inWords).ifPresent(draft::safeWhen);
        }
        CallableNumber.of(number()).number().ifPresent(draft::number);
        fields.find(MAIL, LONGEST_FIELD).flatMap(EmailAddress::find).ifPresent(draft::mail);
        if (!fields.list("moments").isEmpty()) {
            draft.moments(moments());
        }
        switch (fields.text("message", LONGEST_FIELD)) {
            case "oui" -> draft.voicemail(Voicemail.ALLOWED);
            case "non" -> draft.voicemail(Voicemail.REFUSED);
            default -> {}
        }
        switch (fields.text("reponse", LONGEST_FIELD)) {
            case "ecrit" -> draft.reply(Reply.IN_WRITING);
            case "appel" -> draft.reply(Reply.BY_CALL);
            default -> {}
        }
    }

    private Set<HalfDay> moments() {
        return fields.list("moment").stream()
                .map(HalfDay::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "ChangeForm[…]";
    }
}
