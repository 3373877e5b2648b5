package fr.gpsusagers.orientation.layer;

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

    /// All contacts, as `horaires/fermetures.csv` writes it.
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

    /// Reads the subject. The site if neither contact nor desk is given.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    static ChangeSubject of(Optional<String> contact, Optional<String> desk) {
        if (contact.isPresent() && desk.isPresent()) {
            throw new IllegalArgumentException("Donnez un contact ou un guichet, pas les deux.");
        }
        return desk.<ChangeSubject>map(id -> new OfDesk(new DeskId(id)))
                .or(() -> contact.map(id -> id.equals(EVERYONE) ? new Everyone() : new OfContact(new ContactId(id))))
                .orElseGet(Site::new);
    }
}
