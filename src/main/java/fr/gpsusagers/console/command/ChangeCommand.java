package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.PublishedPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeState;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ContentChange;
import fr.gpsusagers.orientation.change.Layers;
import fr.gpsusagers.orientation.change.ListedChange;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps change`: adds, lists and undoes manual changes of content. Uses the same database as the running product,
/// so all nodes apply a change within two seconds.
@Component
class ChangeCommand implements Command {

    private static final String CONSOLE = "console";

    private final ObjectProvider<ManualChanges> manualChanges;
    private final PublishedPack published;
    private final Clock clock;

    ChangeCommand(ObjectProvider<ManualChanges> manualChanges, PublishedPack published, Clock clock) {
        this.manualChanges = manualChanges;
        this.published = published;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "change";
    }

    @Override
    public List<String> usages() {
        return List.of(
                "add --kind KIND --value VALUE --why WHY [--contact ID] [--desk ID] [--from DATE] [--until DATE] [--by WHO]",
                "undo ID [--by WHO]",
                "list");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        try {
            if (arguments.has("add")) {
                return add(arguments, published.read(console), console);
            }
            return arguments.has("list")
                    ? changes(manualChanges.getObject().list(published.read(console), clock.instant()), console)
                    : undo(arguments, console);
        } catch (IllegalArgumentException unreadable) {
            return refused("illisible", String.valueOf(unreadable.getMessage()), console);
        }
    }

    private Verdict add(Arguments arguments, Pack base, Console console) {
        Instant now = clock.instant();
        var proposed = new ProposedChange(
                ChangeKind.parse(arguments.get("--kind")),
                ChangeSubject.of(arguments.find("--contact"), arguments.find("--desk")),
                arguments.get("--value"),
                Span.parse(arguments.find("--from"), arguments.find("--until"), now),
                arguments.get("--why"));
        return switch (manualChanges.getObject().add(base, proposed, by(arguments), now)) {
            case ManualChanges.Adding.Added(var change) ->
                added(Layers.list(base, List.of(change), now).getFirst(), console);
            case ManualChanges.Adding.Refused(var reason, String said) -> refused(reason.word(), said, console);
        };
    }

    private Verdict undo(Arguments arguments, Console console) {
        long id = id(arguments.get("ID"));
        return switch (manualChanges.getObject().undo(id, by(arguments), clock.instant())) {
            case ManualChanges.Undoing.Undone(var change) -> undone(change, console);
            case ManualChanges.Undoing.Unknown _ ->
                refused("inconnu", "Aucun changement n’a le numéro " + id + ". Voir ./gps change list", console);
            case ManualChanges.Undoing.AlreadyUndone(var change) ->
                refused("deja-annule", "Le changement " + change.id() + " est déjà annulé.", console);
            case ManualChanges.Undoing.AlreadyOver(var change) ->
                refused("deja-fini", "Le changement " + change.id() + " est déjà fini, par sa date.", console);
        };
    }

    private static String by(Arguments arguments) {
        return arguments
                .find("--by")
                .map(String::strip)
                .filter(who -> !who.isEmpty())
                .orElse(CONSOLE);
    }

    private static long id(String typed) {
        return Optional.of(typed)
                .filter(digits -> digits.matches("[0-9]{1,15}"))
                .map(Long::parseLong)
                .orElseThrow(() -> new IllegalArgumentException(
                        "« " + typed + " » n’est pas le numéro d’un changement. Voir ./gps change list"));
    }

    private static Verdict added(ListedChange listed, Console console) {
        ContentChange change = listed.change();
        console.print("Changement " + listed.inWords());
        console.progress("Tous les nœuds l’appliquent. Pour revenir : ./gps change undo " + change.id());
        return Verdict.holds().with("id", change.id()).with("change", summary(listed));
    }

    private static Verdict undone(ContentChange change, Console console) {
        console.print(
                "Annulé : changement " + change.id() + ". Tous les nœuds montrent à nouveau le contenu d’en dessous.");
        return Verdict.holds().with("id", change.id());
    }

    private static Verdict changes(List<ListedChange> changes, Console console) {
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
                .with("changes", changes.stream().map(ChangeCommand::summary).toList());
    }

    private static Verdict refused(String reason, String said, Console console) {
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
