package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory.KnownRole;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import java.util.List;

/// What a name of the pack means: one contact, all contacts of a type, those that play a role, or a need.
public sealed interface NameTarget {

    record OneContact(ContactId contact) implements NameTarget {}

    record AllOfType(String type) implements NameTarget {}

    record WhoPlays(RoleId role) implements NameTarget {}

    record OneNeed(NeedId need) implements NameTarget {}

    /// Parses `contact:mdph-caen`, `type:cms`, `role:clic` or `besoin:aide-alimentaire`.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    static NameTarget parse(String written) {
        int colon = written.indexOf(':');
        String id = written.substring(colon + 1);
        return switch (written.substring(0, Math.max(0, colon))) {
            case "contact" -> new OneContact(new ContactId(id));
            case "type" -> new AllOfType(id);
            case "role" -> new WhoPlays(new RoleId(id));
            case "besoin" -> new OneNeed(new NeedId(id));
            default ->
                throw new IllegalArgumentException(
                        "Cible « " + written + " » illisible. Écrivez contact:…, type:…, role:… ou besoin:….");
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
            case OneNeed _ -> false;
        };
    }

    /// Whether the need is meant.
    default boolean means(Need other) {
        return this instanceof OneNeed(NeedId id) && id.equals(other.id());
    }
}
