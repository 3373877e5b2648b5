package fr.gpsusagers.portal.contact;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.orientation.search.OtherNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is to be confirmed about a contact, in sentences.
final class Doubts {

    private final PageContext context;
    private final DoubtedNumbers doubted;

    Doubts(PageContext context, DoubtedNumbers doubted) {
        this.context = context;
        this.doubted = doubted;
    }

    List<String> of(Contact contact, List<Line> lines) {
        var pack = context.pack();
        LocalDate day = context.now().toLocalDate();
        var said = new ArrayList<String>();
        if (lines.stream().anyMatch(line -> doubted.isDoubted(contact.id(), line.number()))) {
            said.add("Des personnes disent que ce numéro ne répond pas.");
        }
        said.addAll(
                pack.part(OtherNames.class).cautions(contact, pack.directory().roles()));
        contact.provenance()
                .readOn()
                .filter(date -> date.isOldOn(day))
                .ifPresent(date -> said.add(what(contact, lines) + " en " + date.inWords() + ". À confirmer."));
        if (contact.provenance().confidence() == Confidence.GUESS) {
            said.add("À confirmer : ce contact a pu changer.");
        }
        return List.copyOf(said);
    }

    private static String what(Contact contact, List<Line> lines) {
        if (lines.isEmpty()) {
            return contact.address().isVisitable() ? "Adresse relevée" : "Contact relevé";
        }
        return contact.address().isVisitable() ? "Numéro et adresse relevés" : "Numéro relevé";
    }
}
