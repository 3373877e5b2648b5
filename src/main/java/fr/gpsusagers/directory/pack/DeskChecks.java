package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Language;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Checks the desks: each answers for contacts that exist and that no other desk answers for.
final class DeskChecks {

    private final List<Desk> desks;
    private final PackReading reading;
    private final Set<DeskId> seen = new HashSet<>();
    private final Set<ContactId> served = new HashSet<>();

    DeskChecks(List<Desk> desks, PackReading reading) {
        this.desks = desks;
        this.reading = reading;
    }

    void run() {
        for (Desk desk : desks) {
            if (!seen.add(desk.id())) {
                reading.slip(desk.spot(), "Le guichet « " + desk.id() + " » existe deux fois. Gardez une seule ligne.");
            }
            reading.define(Named.DESK, desk.id().value(), desk.spot());
            checkContacts(desk);
            if (desk.languages().contains(Language.UNKNOWN)) {
                reading.slip(desk.spot(), "« und » n’est pas une langue. Écrivez son code ISO 639 : uk, ar, ro…");
            }
            Stream.of(desk.substitute(), desk.above())
                    .flatMap(Optional::stream)
                    .forEach(other -> reading.name(Named.DESK, other.value(), desk.spot()));
        }
    }

    private void checkContacts(Desk desk) {
        Stream.concat(Stream.of(desk.contact()), desk.answersFor().stream()).forEach(contact -> {
            reading.name(Named.CONTACT, contact.value(), desk.spot());
            if (!served.add(contact)) {
                reading.slip(desk.spot(), "Deux guichets répondent pour « " + contact + " ». Gardez-le à un seul.");
            }
        });
    }
}
