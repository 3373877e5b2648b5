package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Where a request went that an agent sent on, and why it is not where he wanted it.
///
/// @param to where it is
/// @param wished the desk that is not open; empty where it went to the one that he chose
/// @param round « oui » where it was sent on too often
record Moved(String to, String wished, String round) {

    private static final int LONGEST = 80;

    static Moved read(HttpServletRequest request) {
        var fields = new FormFields(request);
        return new Moved(fields.text("guichet", LONGEST), fields.text("voulu", LONGEST), fields.text("tour", LONGEST));
    }

    String sentence(Visit visit) {
        String desk = name(visit, to).orElse("l’autre guichet");
        if (!round.isEmpty()) {
            return "La demande a déjà changé deux fois de guichet. " + desk + " la garde, avec son heure.";
        }
        return name(visit, wished)
                .map(closed -> "Le guichet " + closed + " n’est pas ouvert\u00A0: la demande est à " + desk
                        + ", avec son heure.")
                .orElse("La demande est transmise à " + desk + ", avec son heure.");
    }

    private static Optional<String> name(Visit visit, String desk) {
        return Optional.of(desk)
                .filter(Identifiers::isOne)
                .flatMap(id -> visit.pack().directory().findDesk(new DeskId(id)))
                .map(Desk::name)
                .map(name -> "«\u00A0" + name + "\u00A0»");
    }
}
