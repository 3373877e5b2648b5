package fr.gpsusagers.console.staff;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.watch.Remainder;
import fr.gpsusagers.enquiry.watch.Removal;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.staff.roster.RosterState;
import fr.gpsusagers.staff.roster.StaffDirectory.Importing.Imported;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Prints the result of `./gps annuaire`: counts and lines, never a name.
record RosterAnswer(Console console) {

    Verdict state(Optional<RosterState> state) {
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

    Verdict imported(Imported counts) {
        console.print("Annuaire interne\u00A0: " + lines(counts.entries()) + ", dont " + counts.added() + " en plus et "
                + counts.changed() + " changées. Lignes effacées\u00A0: " + counts.erased() + ".");
        return Verdict.holds()
                .with("entries", counts.entries())
                .with("added", counts.added())
                .with("changed", counts.changed())
                .with("erased", counts.erased());
    }

    /// The import stays done even if traces remain: the nightly erasing removes them.
    Verdict removed(Verdict imported, Removal removal) {
        Set<Remainder> remainders = removal instanceof Removal.Partial(var left) ? left : Set.of();
        if (remainders.isEmpty()) {
            return imported;
        }
        console.progress("L’import est fait, mais des traces d’avant restent dans les fichiers de la base.");
        remainders.stream().sorted().map(Remainder::label).forEach(console::progress);
        return imported.with(
                "remainders", remainders.stream().sorted().map(Remainder::word).toList());
    }

    Verdict refused(List<Finding> findings) {
        findings.forEach(finding -> console.progress(line(finding)));
        return refused("Rien n’est changé. Corrigez le fichier, puis relancez l’import.")
                .with("findings", findings.stream().map(RosterAnswer::line).toList());
    }

    Verdict nothingInIt() {
        return refused("Le fichier n’a aucune ligne\u00A0: rien n’est changé. Pour tout effacer, ajoutez --empty.");
    }

    Verdict refused(String reason) {
        return console.refuse(reason);
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
