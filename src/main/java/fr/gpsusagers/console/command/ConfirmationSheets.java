package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.FactsToConfirm;
import fr.gpsusagers.directory.FactsToConfirm.Sheet;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.coverage.CitizensSent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Prints a sheet for each desk, with all facts that the desk should confirm.
final class ConfirmationSheets {

    private static final String RULE = "─".repeat(72);

    private final Pack pack;
    private final LocalDate today;

    ConfirmationSheets(Pack pack, LocalDate today) {
        this.pack = pack;
        this.today = today;
    }

    Verdict print(Console console) {
        Map<ContactId, Long> citizens = CitizensSent.of(pack, today);
        List<Sheet> sheets = FactsToConfirm.of(pack.directory(), today, contact -> citizens.getOrDefault(contact, 0L));
        sheets.forEach(sheet -> print(sheet, console));
        int facts = sheets.stream().mapToInt(ConfirmationSheets::facts).sum();
        console.progress(sheets.size() + " fiches, " + facts + " faits à confirmer.");
        return Verdict.holds().with("sheets", sheets.size()).with("facts", facts);
    }

    private static int facts(Sheet sheet) {
        return sheet.contacts().stream()
                .mapToInt(contact -> contact.facts().size())
                .sum();
    }

    private void print(Sheet sheet, Console console) {
        console.print(RULE);
        console.print("À : " + sheet.desk());
        console.print("Objet : vos informations dans « " + pack.identity().productName() + " », "
                + pack.identity().administration());
        console.print("");
        console.print("Bonjour. Merci de relire ces lignes, et d’écrire « oui » ou la bonne valeur.");
        for (var contact : sheet.contacts()) {
            console.print("");
            console.print(contact.name() + " (" + contact.id() + ", " + contact.spot() + ")");
            contact.facts().forEach(fact -> console.print("  [ ] " + fact));
        }
        console.print("");
    }
}
