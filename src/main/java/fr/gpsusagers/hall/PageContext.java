package fr.gpsusagers.hall;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDateTime;
import java.util.Optional;

/// One request of one person: the pack in service and the moment, to the minute, both taken once.
public record PageContext(Pack pack, LocalDateTime now, PageFrame frame) {

    /// The frame of a page with this title.
    public Layout layout(String title, Reader reader) {
        return new Layout(frame, title, reader, new Icons());
    }

    public Layout layout(String title) {
        return layout(title, Reader.HEARING);
    }

    /// « Agents de gestion du RSA, secteur 1 »: the desk by its name.
    public String nameOf(DeskId desk) {
        return pack.directory().findDesk(desk).map(Desk::name).orElse("Le standard");
    }

    /// Address and telephone of the service in charge, as the law asks (CRPA L112-11).
    public Optional<Contact> serviceOf(DeskId desk) {
        return pack.directory()
                .findDesk(desk)
                .flatMap(known -> pack.directory().findContact(known.contact(), now.toLocalDate()));
    }
}
