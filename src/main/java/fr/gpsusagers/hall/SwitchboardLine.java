package fr.gpsusagers.hall;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDateTime;
import java.util.Optional;

/// The switchboard's number, shown on every page, and whether it answers now.
///
/// @param hours the opening hours as the pack gives them; empty if not known
public record SwitchboardLine(String name, Optional<Line> line, OpeningWords state, String hours) {

    static SwitchboardLine of(Pack pack, LocalDateTime now) {
        Contact contact = pack.directory().switchboard(now.toLocalDate());
        return new SwitchboardLine(
                contact.name(),
                contact.lines().stream().findFirst(),
                pack.calendars()
                        .state(contact.telephoneHours(), contact.id(), now)
                        .words(),
                contact.telephoneHours().inOneLine());
    }
}
