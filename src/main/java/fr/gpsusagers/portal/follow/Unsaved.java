package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.portal.SafeHoursFields;
import java.util.Optional;

/// Text that a citizen typed on `/suivi` but that could not be saved. The
/// page fills it in again and says what to do.
///
/// @param words the words for the agent; empty if saved
/// @param mail the mail address; empty if saved
/// @param safe the safe hours; none if saved
/// @param safeMistake how to correct the safe hours; empty if saved
/// @param isTooBusy whether nothing is saved because the words could not be read now
record Unsaved(String words, String mail, SafeHoursFields safe, String safeMistake, boolean isTooBusy) {

    static final Unsaved NOTHING = new Unsaved("", "", SafeHoursFields.NONE, "", false);

    /// Compares what was typed with what the request holds now.
    static Unsaved of(String words, String mail, SafeHoursFields safe, Optional<Person> now) {
        boolean wordsSaved =
                now.filter(person -> person.words().contains(words.strip())).isPresent();
        boolean safeSaved = safe.mistake().isEmpty();
        return new Unsaved(
                wordsSaved ? "" : words,
                find(mail).isPresent() ? "" : mail,
                safeSaved ? SafeHoursFields.NONE : safe,
                safe.mistake(),
                false);
    }

    /// Nothing is saved, because no desk calls at the safe hours.
    static Unsaved nobodyThen(String words, String mail, SafeHoursFields safe, Desk desk) {
        return new Unsaved(words, mail, safe, safe.nobodyThen(desk), false);
    }

    /// Nothing is saved, because the machine is too busy to read the words.
    static Unsaved tooBusy(String words, String mail, SafeHoursFields safe) {
        return new Unsaved(words, mail, safe, "", true);
    }

    /// Only the words for the agent are unsaved.
    static Unsaved words(String words) {
        return new Unsaved(words, "", SafeHoursFields.NONE, "", false);
    }

    /// Parses a mail address. Empty if it is not valid.
    static Optional<EmailAddress> find(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    boolean isNothing() {
        return words.isEmpty() && mail.isEmpty() && safeMistake.isEmpty();
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
        return mail.isEmpty() || find(mail).isPresent()
                ? ""
                : "Vérifiez cette adresse. Elle ressemble à nom@exemple.fr.";
    }

    @Override
    public String toString() {
        return "Unsaved[…]";
    }
}
