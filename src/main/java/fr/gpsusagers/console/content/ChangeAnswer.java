package fr.gpsusagers.console.content;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.orientation.change.ChangeState;
import fr.gpsusagers.orientation.change.ContentChange;
import fr.gpsusagers.orientation.change.ListedChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints the result of `./gps change`, as text and as JSON.
record ChangeAnswer(Console console) {

    Verdict added(ListedChange listed) {
        ContentChange change = listed.change();
        console.print("Changement " + listed.inWords());
        console.progress("Tous les nœuds l’appliquent. Pour revenir : ./gps change undo " + change.id());
        return Verdict.holds().with("id", change.id()).with("change", summary(listed));
    }

    Verdict undone(ContentChange change) {
        console.print(
                "Annulé : changement " + change.id() + ". Tous les nœuds montrent à nouveau le contenu d’en dessous.");
        return Verdict.holds().with("id", change.id());
    }

    Verdict changes(List<ListedChange> changes) {
        if (changes.isEmpty()) {
            console.print("Aucun changement.");
        }
        changes.forEach(change -> console.print(change.inWords()));
        long conflicts = changes.stream()
                .filter(change -> change.state() == ChangeState.CONFLICT)
                .count();
        if (conflicts > 0) {
            console.progress(
                    "Un changement en conflit reste en vigueur. Gardez-le, ou annulez-le : ./gps change undo N");
        }
        return Verdict.holds()
                .with("conflicts", conflicts)
                .with("changes", changes.stream().map(ChangeAnswer::summary).toList());
    }

    Verdict refused(String reason, String said) {
        return console.refuse(said).with("reason", reason).with("said", said);
    }

    private static Map<String, Object> summary(ListedChange listed) {
        ContentChange change = listed.change();
        var summary = new LinkedHashMap<String, Object>();
        summary.put("id", change.id());
        summary.put("kind", change.kind().word());
        summary.put("subject", change.subject().toString());
        summary.put("state", listed.state().word());
        summary.put("before", change.before());
        summary.put("value", change.value());
        listed.published().ifPresent(published -> summary.put("published", published));
        summary.put("from", change.span().from().toString());
        change.span().until().ifPresent(until -> summary.put("until", until.toString()));
        summary.put("by", change.by());
        summary.put("why", change.why());
        summary.put("made", change.madeAt().toString());
        change.undoing().ifPresent(undoing -> {
            summary.put("undone", undoing.at().toString());
            summary.put("undone_by", undoing.by());
        });
        return summary;
    }
}
