package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.staff.roster.RosterEntry;
import fr.gpsusagers.staff.roster.StaffDirectory;
import java.util.Optional;

/// A role of the administration that the agent looks for: insiders only. The name never leaves this screen.
///
/// @param substitute who stands in
/// @param contact whose desk answers for it
public record ColleagueToSay(RosterEntry entry, Optional<RosterEntry> substitute, Optional<Contact> contact) {

    static ColleagueToSay of(PageContext context, StaffDirectory.Shown shown) {
        RosterEntry entry = shown.entry();
        var directory = context.pack().directory();
        Optional<Contact> contact = entry.desk()
                .flatMap(directory::findDesk)
                .map(Desk::contact)
                .or(entry::contact)
                .flatMap(id -> directory.findContact(id, context.today()));
        return new ColleagueToSay(entry, shown.substitute(), contact);
    }

    /// « À l’attention de Secrétariat – Bessin ».
    public String attention() {
        return "À l’attention de\u00A0: " + entry.role();
    }

    @Override
    public String toString() {
        return "ColleagueToSay[…]";
    }
}
