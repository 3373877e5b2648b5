package fr.gpsusagers.console.command;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.watch.ErasePersons.Due;
import fr.gpsusagers.enquiry.watch.ErasePersons.Erasure;
import fr.gpsusagers.enquiry.watch.Remainder;
import fr.gpsusagers.enquiry.watch.Traces;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps purge` erases personal data: of requests closed more than thirty days ago, as the nightly job does; with
/// `--maintenant`, of all closed requests; with a reference, of that request. Opens the database only when it runs.
@Component
class PurgeCommand implements Command {

    private static final String AT_ONCE = "--maintenant";
    private static final String REFERENCE = "REFERENCE";

    private final ObjectProvider<ErasePersons> erasePersons;
    private final ObjectProvider<Traces> traces;
    private final Clock clock;

    PurgeCommand(ObjectProvider<ErasePersons> erasePersons, ObjectProvider<Traces> traces, Clock clock) {
        this.erasePersons = erasePersons;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "purge";
    }

    @Override
    public List<String> usages() {
        return List.of(REFERENCE, AT_ONCE, "");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        Instant now = clock.instant();
        return switch (erase(arguments, now)) {
            case Erasure.Done(int persons) -> {
                erased(persons, console);
                yield removed(traces.getObject().remove(), console).with("erased", persons);
            }
            case Erasure.StillOpen _ ->
                console.refuse(
                        "Cette demande est encore ouverte. La personne la retire sur la page /suivi, ou un agent la clôt.");
            case Erasure.NotYet(Instant until) ->
                console.refuse("Un agent peut encore rouvrir cette demande. Relancez après "
                        + TimeWords.hour(FrenchTime.at(until).toLocalTime()) + ".");
            case Erasure.Unknown _ -> unknown(console);
        };
    }

    private Erasure erase(Arguments arguments, Instant now) {
        if (arguments.has(REFERENCE)) {
            return Reference.find(arguments.get(REFERENCE))
                    .map(reference -> erasePersons.getObject().erase(reference, now))
                    .orElseGet(Erasure.Unknown::new);
        }
        return new Erasure.Done(erasePersons
                .getObject()
                .eraseDue(new Actor.Console(), arguments.has(AT_ONCE) ? Due.AT_ONCE : Due.IN_TIME, now));
    }

    private static void erased(int persons, Console console) {
        console.print(
                switch (persons) {
                    case 0 -> "Personne à effacer.";
                    case 1 -> "Une personne effacée. Sa demande reste comptée, sans rien d’elle.";
                    default -> persons + " personnes effacées. Leurs demandes restent comptées, sans rien d’elles.";
                });
    }

    private static Verdict removed(Set<Remainder> remainders, Console console) {
        if (remainders.isEmpty()) {
            console.print("Plus rien des personnes effacées dans les fichiers de la base.");
            return Verdict.holds();
        }
        console.progress("Elles sont effacées, mais des traces restent dans les fichiers de la base.");
        remainders.stream().sorted().map(Remainder::label).forEach(console::progress);
        return Verdict.fails()
                .with(
                        "remainders",
                        remainders.stream().sorted().map(Remainder::word).toList());
    }

    private static Verdict unknown(Console console) {
        return console.refuse("Aucune demande n’a cette référence. Une référence s’écrit comme K7F-42M.");
    }
}
