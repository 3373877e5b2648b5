package fr.gpsusagers.console.command;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.PublishedPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.watch.Remainder;
import fr.gpsusagers.enquiry.watch.Traces;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.roster.DeskAndContactNames;
import fr.gpsusagers.staff.roster.Rosters.RosterState;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import fr.gpsusagers.staff.roster.StaffDirectory.Importing;
import fr.gpsusagers.staff.roster.StaffDirectory.Importing.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final ObjectProvider<Traces> traces;
    private final PublishedPack published;
    private final Clock clock;

    RosterCommand(
            ObjectProvider<StaffDirectory> staffDirectory,
            ObjectProvider<Traces> traces,
            PublishedPack published,
            Clock clock) {
        this.staffDirectory = staffDirectory;
        this.traces = traces;
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
        if (!arguments.has("import")) {
            return state(staffDirectory.getObject().describe(CONSOLE), console);
        }
        try (var file = Files.newInputStream(Path.of(arguments.get(FILE)))) {
            IfEmpty ifEmpty = arguments.has(EMPTY) ? IfEmpty.ERASE_ALL : IfEmpty.REFUSE;
            return replace(
                    file.readNBytes(MOST_BYTES),
                    ifEmpty,
                    published.read(console).directory(),
                    console);
        } catch (IOException unreadable) {
            return console.refuse("Ce fichier n’existe pas, ou ne se lit pas. Vérifiez son chemin.");
        } catch (IllegalArgumentException brokenPack) {
            return console.refuse(String.valueOf(brokenPack.getMessage()));
        }
    }

    private Verdict replace(byte[] file, IfEmpty ifEmpty, Directory directory, Console console) {
        Instant now = clock.instant();
        return switch (staffDirectory.getObject().replace(CONSOLE, file, ifEmpty, names(directory, now), now)) {
            case Importing.Imported imported -> {
                Verdict verdict = imported(imported, console);
                yield imported.leavesTraces()
                        ? removed(verdict, traces.getObject().remove(), console)
                        : verdict;
            }
            case Importing.Refused(var findings) -> mistakes(findings, console);
            case Importing.NothingInIt _ ->
                console.refuse(
                        "Le fichier n’a aucune ligne\u00A0: rien n’est changé. Pour tout effacer, ajoutez --empty.");
            case Importing.NotAllowed _ -> console.refuse("Cette action n’est pas permise.");
        };
    }

    static DeskAndContactNames names(Directory directory, Instant now) {
        return new DeskAndContactNames(
                directory.desks().stream().collect(Collectors.toMap(Desk::id, Desk::name)),
                directory.contacts(FrenchTime.at(now).toLocalDate()).stream()
                        .collect(Collectors.toMap(Contact::id, Contact::fullName)));
    }

    private static Verdict state(Optional<RosterState> state, Console console) {
        if (state.isEmpty()) {
            console.print("L’annuaire interne est vide. Pour le remplir\u00A0: ./gps annuaire import FICHIER");
            return Verdict.holds().with("entries", 0);
        }
        LocalDateTime at = FrenchTime.at(state.get().importedAt());
        console.print("Annuaire interne\u00A0: " + lines(state.get().entries()) + ", importé le "
                + TimeWords.dayAndYear(at.toLocalDate()) + " à " + TimeWords.hour(at.toLocalTime()) + ".");
        return Verdict.holds()
                .with("entries", state.get().entries())
                .with("imported", state.get().importedAt().toString());
    }

    private static Verdict imported(Imported counts, Console console) {
        console.print("Annuaire interne\u00A0: " + lines(counts.entries()) + ", dont " + counts.added() + " en plus et "
                + counts.changed() + " changées. Lignes effacées\u00A0: " + counts.erased() + ".");
        return Verdict.holds()
                .with("entries", counts.entries())
                .with("added", counts.added())
                .with("changed", counts.changed())
                .with("erased", counts.erased());
    }

    /// The import stays done even if traces remain: the nightly erasing removes them.
    private static Verdict removed(Verdict imported, Set<Remainder> remainders, Console console) {
        if (remainders.isEmpty()) {
            return imported;
        }
        console.progress("L’import est fait, mais des traces d’avant restent dans les fichiers de la base.");
        remainders.stream().sorted().map(Remainder::label).forEach(console::progress);
        return imported.with(
                "remainders", remainders.stream().sorted().map(Remainder::word).toList());
    }

    private static Verdict mistakes(List<Finding> findings, Console console) {
        findings.forEach(finding -> console.progress(line(finding)));
        return console.refuse("Rien n’est changé. Corrigez le fichier, puis relancez l’import.")
                .with("findings", findings.stream().map(RosterCommand::line).toList());
    }

    private static String line(Finding finding) {
        int line = finding.where().line();
        String message = finding.message();
        return line == 0
                ? message
                : "Ligne " + line + "\u00A0: " + message.substring(0, 1).toLowerCase(Locale.FRENCH)
                        + message.substring(1);
    }

    private static String lines(int count) {
        return count == 1 ? "une ligne" : count + " lignes";
    }
}
