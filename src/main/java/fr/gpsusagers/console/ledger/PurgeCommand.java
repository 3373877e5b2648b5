package fr.gpsusagers.console.ledger;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.watch.ErasePersons.Due;
import fr.gpsusagers.enquiry.watch.Erasure;
import fr.gpsusagers.enquiry.watch.RemoveTraces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps purge`: erases the personal data of requests closed more than thirty days ago, as the nightly task does;
/// of all closed requests; or of one request, by its reference. The database is opened only when this command runs.
@Component
class PurgeCommand implements Command {

    private static final Actor CONSOLE = new Actor.Console();
    private static final String AT_ONCE = "--maintenant";
    private static final String REFERENCE = "REFERENCE";

    private final ObjectProvider<ErasePersons> erasePersons;
    private final ObjectProvider<RemoveTraces> removeTraces;
    private final Clock clock;

    PurgeCommand(ObjectProvider<ErasePersons> erasePersons, ObjectProvider<RemoveTraces> removeTraces, Clock clock) {
        this.erasePersons = erasePersons;
        this.removeTraces = removeTraces;
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
        var answer = new PurgeAnswer(console);
        Instant now = clock.instant();
        return switch (erase(arguments, now)) {
            case Erasure.Done(int persons) -> {
                answer.erased(persons);
                yield answer.removed(removeTraces.getObject().remove(CONSOLE, now))
                        .with("erased", persons);
            }
            case Erasure.StillOpen _ -> answer.stillOpen();
            case Erasure.NotYet(Instant until) -> answer.notYet(until);
            case Erasure.NotYours _ -> answer.unknown();
        };
    }

    private Erasure erase(Arguments arguments, Instant now) {
        if (arguments.has(REFERENCE)) {
            return Reference.find(arguments.get(REFERENCE))
                    .map(reference -> erasePersons.getObject().erase(CONSOLE, reference, now))
                    .orElseGet(Erasure.NotYours::new);
        }
        return erasePersons.getObject().eraseDue(CONSOLE, arguments.has(AT_ONCE) ? Due.AT_ONCE : Due.IN_TIME, now);
    }
}
