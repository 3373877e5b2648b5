package fr.gpsusagers.sending;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.kernel.DeskId;
import java.time.LocalDate;
import java.util.Optional;

/// The desk that answers a request, as its citizen knows it: by its public name, place and number.
public record AnsweringDesk(Directory directory, DeskId id, LocalDate today) {

    public String name() {
        return directory.findDesk(id).map(Desk::name).orElse("le standard");
    }

    /// The contact behind the desk, if the pack names it.
    public Optional<Contact> contact() {
        return directory.findDesk(id).map(Desk::contact).flatMap(contact -> directory.findContact(contact, today));
    }

    /// The public telephone of the contact.
    public Optional<Line> line() {
        return contact().flatMap(contact -> contact.lines().stream().findFirst());
    }

    /// « Service qui répond : Agents de gestion du RSA. Téléphone : 02 31 57 14 14. »
    public String inOneLine() {
        return "Service qui répond\u00A0: " + name() + "."
                + line().map(line -> " Téléphone\u00A0: " + line.number().display() + ".")
                        .orElse("");
    }
}
