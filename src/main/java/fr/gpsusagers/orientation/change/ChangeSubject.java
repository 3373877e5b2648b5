package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import java.util.Optional;

/// What a change concerns.
public sealed interface ChangeSubject {

    record OfContact(ContactId contact) implements ChangeSubject {

        @Override
        public String toString() {
            return contact.value();
        }
    }

    record OfDesk(DeskId desk) implements ChangeSubject {

        @Override
        public String toString() {
            return desk.value();
        }
    }

    /// All contacts, written as in `horaires/fermetures.csv`.
    record Everyone() implements ChangeSubject {

        @Override
        public String toString() {
            return EVERYONE;
        }
    }

    /// The whole site.
    record Site() implements ChangeSubject {

        @Override
        public String toString() {
            return "site";
        }
    }

    String EVERYONE = "tous";

    /// Reads the subject: the whole site if neither a contact nor a desk is given.
    ///
    /// @throws IllegalArgumentException with a message in French that says how to correct it
    static ChangeSubject of(Optional<String> contact, Optional<String> desk) {
        if (contact.isPresent() && desk.isPresent()) {
            throw new IllegalArgumentException("Donnez un contact ou un guichet, pas les deux.");
        }
        return desk.<ChangeSubject>map(id -> new OfDesk(new DeskId(id)))
                .or(() -> contact.map(id -> id.equals(EVERYONE) ? new Everyone() : new OfContact(new ContactId(id))))
                .orElseGet(Site::new);
    }
}
