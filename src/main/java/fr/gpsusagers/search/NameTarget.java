package fr.gpsusagers.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.KnownRole;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.kernel.ContactId;
import java.util.List;

/// What a name of the pack means: one contact, all contacts of a type, or those that play a role.
public sealed interface NameTarget {

    record OneContact(ContactId contact) implements NameTarget {}

    record AllOfType(String type) implements NameTarget {}

    record WhoPlays(RoleId role) implements NameTarget {}

    /// Parses `contact:mdph-caen`, `type:cms` or `role:clic`.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    static NameTarget parse(String written) {
        int colon = written.indexOf(':');
        String id = written.substring(colon + 1);
        return switch (written.substring(0, Math.max(0, colon))) {
            case "contact" -> new OneContact(new ContactId(id));
            case "type" -> new AllOfType(id);
            case "role" -> new WhoPlays(new RoleId(id));
            default ->
                throw new IllegalArgumentException(
                        "Cible « " + written + " » illisible. Écrivez contact:…, type:… ou role:….");
        };
    }

    /// Whether the contact is meant.
    default boolean means(Contact contact, List<KnownRole> roles) {
        return switch (this) {
            case OneContact(ContactId id) -> id.equals(contact.id());
            case AllOfType(String type) -> type.equals(contact.type());
            case WhoPlays(RoleId id) ->
                roles.stream()
                        .anyMatch(role -> role.id().equals(id) && role.types().contains(contact.type()));
        };
    }
}
