package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import java.util.Optional;

/// Text that a citizen typed on `/suivi` but that could not be saved. The page fills it in again and says what to
/// do.
///
/// @param words the words for the agent; empty if saved
/// @param mail the mail address; empty if saved
record Unsaved(String words, String mail) {

    static final Unsaved NOTHING = new Unsaved("", "");

    /// Compares what was typed with what the request holds now.
    static Unsaved of(String words, String mail, Optional<Person> now) {
        boolean wordsSaved =
                now.filter(person -> person.words().contains(words.strip())).isPresent();
        return new Unsaved(wordsSaved ? "" : words, find(mail).isPresent() ? "" : mail);
    }

    /// Returns the mail address; empty if this is none.
    static Optional<EmailAddress> find(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    boolean isNothing() {
        return words.isEmpty() && mail.isEmpty();
    }

    String wordsMistake() {
        return words.isEmpty() ? "" : "Ce mot n’est pas enregistré : votre demande est pleine. Dites-le à l’agent.";
    }

    String mailMistake() {
        return mail.isEmpty() ? "" : "Vérifiez cette adresse. Elle ressemble à nom@exemple.fr.";
    }

    @Override
    public String toString() {
        return "Unsaved[…]";
    }
}
