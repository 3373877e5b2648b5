package fr.gpsusagers.console.staff;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.PublishedPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.watch.RemoveTraces;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.roster.DeskAndContactNames;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import fr.gpsusagers.staff.roster.StaffDirectory.Importing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps annuaire`: imports the staff directory, and tells how large it is. There is no export: the directory leaves
/// the product only on an agent's page. Uses the same database as the running product, so all nodes search the new
/// directory within two seconds.
@Component
class RosterCommand implements Command {

    private static final Authority CONSOLE = new Authority.OfConsole();
    private static final String FILE = "FICHIER";
    private static final String EMPTY = "--empty";

    /// Above what the use case accepts: it says that the file is too long.
    private static final int MOST_BYTES = 6 << 20;

    private final ObjectProvider<StaffDirectory> staffDirectory;
    private final ObjectProvider<RemoveTraces> removeTraces;
    private final PublishedPack published;
    private final Clock clock;

    RosterCommand(
            ObjectProvider<StaffDirectory> staffDirectory,
            ObjectProvider<RemoveTraces> removeTraces,
            PublishedPack published,
            Clock clock) {
        this.staffDirectory = staffDirectory;
        this.removeTraces = removeTraces;
        this.published = published;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "annuaire";
    }

    @Override
    public List<String> usages() {
        return List.of("import " + FILE + " [" + EMPTY + "]", "list", "");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        var answer = new RosterAnswer(console);
        if (!arguments.has("import")) {
            return answer.state(staffDirectory.getObject().describe(CONSOLE));
        }
        try (var file = Files.newInputStream(Path.of(arguments.get(FILE)))) {
            IfEmpty ifEmpty = arguments.has(EMPTY) ? IfEmpty.ERASE_ALL : IfEmpty.REFUSE;
            return replace(
                    file.readNBytes(MOST_BYTES),
                    ifEmpty,
                    published.read(console).directory(),
                    answer);
        } catch (IOException unreadable) {
            return answer.refused("Ce fichier n’existe pas, ou ne se lit pas. Vérifiez son chemin.");
        } catch (IllegalArgumentException brokenPack) {
            return answer.refused(String.valueOf(brokenPack.getMessage()));
        }
    }

    private Verdict replace(byte[] file, IfEmpty ifEmpty, Directory directory, RosterAnswer answer) {
        Instant now = clock.instant();
        return switch (staffDirectory.getObject().replace(CONSOLE, file, ifEmpty, names(directory, now), now)) {
            case Importing.Imported imported -> {
                Verdict verdict = answer.imported(imported);
                yield imported.leavesTraces()
                        ? answer.removed(verdict, removeTraces.getObject().remove(new Actor.Console(), now))
                        : verdict;
            }
            case Importing.Refused(var findings) -> answer.refused(findings);
            case Importing.NothingInIt _ -> answer.nothingInIt();
            case Importing.NotAllowed _ -> answer.refused("Cette action n’est pas permise.");
        };
    }

    static DeskAndContactNames names(Directory directory, Instant now) {
        return new DeskAndContactNames(
                directory.desks().stream().collect(Collectors.toMap(Desk::id, Desk::name)),
                directory.contacts(FrenchTime.at(now).toLocalDate()).stream()
                        .collect(Collectors.toMap(Contact::id, Contact::fullName)));
    }
}
