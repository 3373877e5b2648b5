package fr.gpsusagers.console.content;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.PublishedPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.Layers;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        var answer = new ChangeAnswer(console);
        try {
            if (arguments.has("add")) {
                return add(arguments, published.read(console), answer);
            }
            return arguments.has("list")
                    ? answer.changes(manualChanges.getObject().list(published.read(console), clock.instant()))
                    : undo(arguments, answer);
        } catch (IllegalArgumentException unreadable) {
            return answer.refused("illisible", String.valueOf(unreadable.getMessage()));
        }
    }

    private Verdict add(Arguments arguments, Pack base, ChangeAnswer answer) {
        Instant now = clock.instant();
        var proposed = new ProposedChange(
                ChangeKind.parse(arguments.get("--kind")),
                ChangeSubject.of(arguments.find("--contact"), arguments.find("--desk")),
                arguments.get("--value"),
                Span.parse(arguments.find("--from"), arguments.find("--until"), now),
                arguments.get("--why"));
        return switch (manualChanges.getObject().add(base, proposed, by(arguments), now)) {
            case ManualChanges.Adding.Added(var change) ->
                answer.added(Layers.list(base, List.of(change), now).getFirst());
            case ManualChanges.Adding.Refused(var reason, String said) -> answer.refused(reason.word(), said);
        };
    }

    private Verdict undo(Arguments arguments, ChangeAnswer answer) {
        long id = id(arguments.get("ID"));
        return switch (manualChanges.getObject().undo(id, by(arguments), clock.instant())) {
            case ManualChanges.Undoing.Undone(var change) -> answer.undone(change);
            case ManualChanges.Undoing.Unknown _ ->
                answer.refused("inconnu", "Aucun changement n’a le numéro " + id + ". Voir ./gps change list");
            case ManualChanges.Undoing.AlreadyUndone(var change) ->
                answer.refused("deja-annule", "Le changement " + change.id() + " est déjà annulé.");
            case ManualChanges.Undoing.AlreadyOver(var change) ->
                answer.refused("deja-fini", "Le changement " + change.id() + " est déjà fini, par sa date.");
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
}
