package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A change with its state.
///
/// @param published the value in the published pack, written like the value of the change; empty if the pack no
/// longer has the contact or desk
public record ListedChange(ContentChange change, ChangeState state, Optional<String> published) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /// One line for agents: « 12 · en cours · horaires de standard : 24/7 → Mo-Fr 09:00-12:00 · … ».
    public String inWords() {
        return change.id() + " · " + state.word() + " · " + change.kind().word() + " · " + change.subject() + " : "
                + change.before() + " → " + change.value() + inConflict() + " · du "
                + moment(change.span().from())
                + change.span().until().map(until -> " au " + moment(until)).orElse("") + " · par " + change.by()
                + " · " + change.why()
                + change.undoing()
                        .map(undoing -> " · annulé le " + moment(undoing.at()) + " par " + undoing.by())
                        .orElse("");
    }

    private String inConflict() {
        return state == ChangeState.CONFLICT
                ? published
                        .map(said -> " (le contenu publié dit maintenant : " + said + ")")
                        .orElse(" (le contenu publié ne le connaît plus)")
                : "";
    }

    private static String moment(Instant at) {
        return FrenchTime.at(at).format(MOMENT);
    }
}
