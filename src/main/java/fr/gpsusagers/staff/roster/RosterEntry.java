package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import java.util.List;
import java.util.Optional;

/// A role inside the administration, with whoever holds it: what the switchboard needs to put a call through.
///
/// @param role « Secrétariat – Bessin »
/// @param name the name of a person, if the file gives one
/// @param desk the desk of the pack where the role works
/// @param contact the contact of the pack that the role works for
/// @param sector where the role works, as people say it: only searched
/// @param presence when the role answers: « lundi au jeudi, 9 h - 12 h »
/// @param substitute the entry that stands in
/// @param words other words to find the entry by, as the file gives them
/// @param placeNames the names that its desk and contact had in the pack at the import: only searched
public record RosterEntry(
        RosterEntryId id,
        String role,
        Optional<String> name,
        Optional<DeskId> desk,
        Optional<ContactId> contact,
        Optional<String> sector,
        Optional<Extension> extension,
        Optional<String> presence,
        Optional<RosterEntryId> substitute,
        List<String> words,
        List<String> placeNames) {

    public RosterEntry {
        words = List.copyOf(words);
        placeNames = List.copyOf(placeNames);
    }

    @Override
    public String toString() {
        return "RosterEntry[…]";
    }
}
