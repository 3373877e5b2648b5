package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.Transfers.Detour;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Where a transferred request went and, if it is not at the desk that the agent chose, why.
///
/// @param to the desk that has it
/// @param wished the chosen desk, if it was closed; otherwise empty
/// @param round « oui » if the request has been transferred too often; otherwise empty
public record Moved(String to, String wished, String round) {

    static final String WORD = "transmise";

    private static final int LONGEST = 80;

    /// The address of the list that says where a transferred request went.
    ///
    /// @param wished the chosen desk; empty if the switchboard was to find it
    public static String address(Enquiry moved, Optional<DeskId> wished) {
        String way = "/agent?fait=" + WORD + "&guichet=" + moved.desk().value();
        return switch (Detour.of(moved, wished)) {
            case NONE -> way;
            case CLOSED -> way + "&voulu=" + wished.orElse(moved.desk()).value();
            case ROUND -> way + "&tour=oui";
        };
    }

    static Moved read(HttpServletRequest request) {
        var fields = new FormFields(request);
        return new Moved(fields.text("guichet", LONGEST), fields.text("voulu", LONGEST), fields.text("tour", LONGEST));
    }

    String sentence(PageContext context) {
        String desk = name(context, to).orElse("l’autre guichet");
        if (!round.isEmpty()) {
            return "La demande a déjà changé deux fois de guichet. " + desk + " la garde, avec son heure.";
        }
        return name(context, wished)
                .map(closed -> "Le guichet " + closed + " n’est pas ouvert\u00A0: la demande est à " + desk
                        + ", avec son heure.")
                .orElse("La demande est transmise à " + desk + ", avec son heure.");
    }

    private static Optional<String> name(PageContext context, String desk) {
        return Optional.of(desk)
                .filter(Identifiers::isOne)
                .flatMap(id -> context.pack().directory().findDesk(new DeskId(id)))
                .map(Desk::name)
                .map(name -> "«\u00A0" + name + "\u00A0»");
    }
}
