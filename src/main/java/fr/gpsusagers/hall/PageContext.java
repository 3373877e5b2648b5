package fr.gpsusagers.hall;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// The context of one request: the pack in service and the current minute, both read only once.
public record PageContext(Pack pack, LocalDateTime now, PageFrame frame) {

    public LocalDate today() {
        return now.toLocalDate();
    }

    public Instant instant() {
        return FrenchTime.instant(now);
    }

    /// Returns the layout of a page with this title.
    public Layout layout(String title, Reader reader) {
        return new Layout(frame, title, reader, new Icons());
    }

    public Layout layout(String title) {
        return layout(title, Reader.HEARING);
    }

    /// Returns the name of the desk: « Agents de gestion du RSA, secteur 1 ».
    public String nameOf(DeskId desk) {
        return pack.directory().findDesk(desk).map(Desk::name).orElse("Le standard");
    }

    /// Returns what a request is about, for agents: « Mon RSA est suspendu ».
    public String labelOf(NeedId need) {
        return pack.guide().findNeed(need).map(Need::label).orElse("Demande");
    }

    /// Returns the contact of the service in charge: the law requires its address and telephone
    /// number (CRPA L112-11).
    public Optional<Contact> serviceOf(DeskId desk) {
        return pack.directory().findDesk(desk).flatMap(known -> pack.directory().findContact(known.contact(), today()));
    }
}
