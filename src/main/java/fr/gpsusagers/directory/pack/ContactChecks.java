package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.NationalLines;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Checks each contact of the directory:
///
/// - its telephone lines are valid, and state their price where a call costs more than usual;
/// - its e-mail address is that of a service, not of a person;
/// - a national number marked « sure » has a dated official source;
/// - its sector, if it has one, exists;
/// - rows that share an id are valid on different days.
final class ContactChecks {

    private final DirectoryContent content;
    private final PackReading reading;
    private final PersonLike personLike;

    ContactChecks(DirectoryContent content, PackReading reading) {
        this.content = content;
        this.reading = reading;
        this.personLike = new PersonLike(reading.part(Territory.class).communes(), content.contacts());
    }

    void run() {
        for (Contact contact : content.contacts()) {
            contact.lines().stream()
                    .flatMap(line -> line.findFault().stream())
                    .forEach(fault -> reading.error(contact.spot(), fault));
            contact.email()
                    .filter(personLike::looksPersonal)
                    .ifPresent(
                            email -> reading.error(
                                    contact.spot(),
                                    "Cette adresse mail semble celle d’une personne. Donnez l’adresse du service, ou videz la case."));
            if (NationalLines.is(contact)
                    && contact.provenance().confidence() == Confidence.SURE
                    && !NationalLines.isProved(contact)) {
                reading.error(
                        contact.spot(),
                        "Un numéro national « sure » demande l’adresse d’une page officielle et sa date. Ajoutez-les à « source » et « date_fait », ou écrivez « probable ».");
            }
            contact.sector().ifPresent(sector -> reading.name(Named.SECTOR, sector.value(), contact.spot()));
        }
        checkVersions();
    }

    /// Several rows may share an id only if no two of them are valid on the same day.
    private void checkVersions() {
        var seen = new HashMap<String, List<Contact>>();
        for (Contact contact : content.contacts()) {
            List<Contact> before = seen.computeIfAbsent(contact.id().value(), _ -> new ArrayList<>());
            if (before.stream().anyMatch(other -> overlap(other.provenance(), contact.provenance()))) {
                reading.slip(
                        contact.spot(),
                        "L’identifiant « " + contact.id()
                                + " » existe déjà pour les mêmes jours. Changez-le, ou datez les deux lignes.");
            }
            before.add(contact);
        }
    }

    private static boolean overlap(Provenance one, Provenance other) {
        return !one.validFrom().orElse(LocalDate.MIN).isAfter(other.validTo().orElse(LocalDate.MAX))
                && !other.validFrom()
                        .orElse(LocalDate.MIN)
                        .isAfter(one.validTo().orElse(LocalDate.MAX));
    }
}
