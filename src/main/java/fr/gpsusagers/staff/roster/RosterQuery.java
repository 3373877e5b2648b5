package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import java.util.Optional;

/// What an agent looks for in the staff directory. Hides the typed words in logs: they may be a name.
///
/// @param words a role, a place, a name or an extension, in any order; may be empty if a desk or a contact is given
/// @param desk only entries of this desk
/// @param contact only entries of this contact
public record RosterQuery(String words, Optional<DeskId> desk, Optional<ContactId> contact) {

    /// Looks for words everywhere.
    public static RosterQuery of(String words) {
        return new RosterQuery(words, Optional.empty(), Optional.empty());
    }

    boolean isNarrow() {
        return desk.isPresent() || contact.isPresent();
    }

    /// Whether the entry belongs to the desk and the contact asked for.
    boolean fits(RosterEntry entry) {
        return (desk.isEmpty() || desk.equals(entry.desk())) && (contact.isEmpty() || contact.equals(entry.contact()));
    }

    @Override
    public String toString() {
        return "RosterQuery[…]";
    }
}
