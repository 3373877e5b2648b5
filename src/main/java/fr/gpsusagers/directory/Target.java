package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.ContactId;

/// Whom a way leads to: always the same contact, or the contact that plays a role for the place.
public sealed interface Target {

    record ToContact(ContactId contact) implements Target {}

    record ToRole(RoleId role) implements Target {}

    /// Whether it depends on the place.
    default boolean isPlaced() {
        return this instanceof ToRole;
    }

    /// Reads `contact:standard` or `role:circonscription`.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    static Target parse(String written) {
        if (written.startsWith("contact:")) {
            return new ToContact(new ContactId(written.substring("contact:".length())));
        }
        if (written.startsWith("role:")) {
            return new ToRole(new RoleId(written.substring("role:".length())));
        }
        throw new IllegalArgumentException("Cible « " + written + " » illisible. Écrivez contact:… ou role:….");
    }
}
