package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.citizen.CallableNumber;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.portal.SafeHoursFields;
import java.util.Optional;

/// Text that a citizen typed on `/suivi` but that could not be saved. The
/// page fills it in again and says what to do.
///
/// @param words the words for the agent; empty if saved
/// @param mail the mail address; empty if saved
/// @param number the telephone number; empty if saved
/// @param safe the safe hours; none if saved
/// @param safeMistake how to correct the safe hours; empty if saved
/// @param isTooBusy whether nothing is saved because the words could not be read now
record Unsaved(String words, String mail, String number, SafeHoursFields safe, String safeMistake, boolean isTooBusy) {

    static final Unsaved NOTHING = words("");

    /// Compares what was typed with what the request holds now.
    ///
    /// @param safe the safe hours, if the page asked for them
    static Unsaved of(ChangeForm form, SafeHoursFields safe, Optional<Person> now) {
        String words = form.words().text();
        boolean wordsSaved =
                now.filter(person -> person.words().contains(words.strip())).isPresent();
        boolean safeSaved = safe.mistake().isEmpty();
        return new Unsaved(
                wordsSaved ? "" : words,
                EmailAddress.find(form.mail()).isPresent() ? "" : form.mail(),
                numberMistake(form.number(), now).isEmpty() ? "" : form.number(),
                safeSaved ? SafeHoursFields.NONE : safe,
                safe.mistake(),
                false);
    }

    /// Nothing is saved, because no desk calls at the safe hours.
    static Unsaved nobodyThen(ChangeForm form, Desk desk) {
        return nothingSaved(form, form.safe().nobodyThen(desk), false);
    }

    /// Nothing is saved, because the machine is too busy to read the words.
    static Unsaved tooBusy(ChangeForm form) {
        return nothingSaved(form, "", true);
    }

    private static Unsaved nothingSaved(ChangeForm form, String safeMistake, boolean isTooBusy) {
        return new Unsaved(form.words().text(), form.mail(), form.number(), form.safe(), safeMistake, isTooBusy);
    }

    /// Only the words for the agent are unsaved.
    static Unsaved words(String words) {
        return new Unsaved(words, "", "", SafeHoursFields.NONE, "", false);
    }

    boolean isNothing() {
        return words.isEmpty() && mail.isEmpty() && number.isEmpty() && safeMistake.isEmpty();
    }

    String wordsMistake() {
        if (words.isEmpty() || !safeMistake.isEmpty()) {
            return "";
        }
        return isTooBusy
                ? "Rien n’est enregistré : trop de monde écrit en ce moment. Envoyez à nouveau dans une minute."
                : "Ce mot n’est pas enregistré : votre demande est pleine. Dites-le à l’agent.";
    }

    String mailMistake() {
        return mail.isEmpty() || EmailAddress.find(mail).isPresent()
                ? ""
                : "Vérifiez cette adresse. Elle ressemble à nom@exemple.fr.";
    }

    String numberMistake() {
        return numberMistake(number, Optional.empty());
    }

    /// Empty if no number was typed, if it can be called, or if the page had filled it in.
    private static String numberMistake(String typed, Optional<Person> now) {
        boolean isFilledIn = now.flatMap(Person::number)
                .map(PhoneNumber::display)
                .filter(typed::equals)
                .isPresent();
        return typed.isEmpty() || isFilledIn ? "" : CallableNumber.of(typed).mistake();
    }

    @Override
    public String toString() {
        return "Unsaved[…]";
    }
}
