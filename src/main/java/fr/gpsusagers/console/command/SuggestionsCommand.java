package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.understanding.suggestion.SuggestedPhrases;
import fr.gpsusagers.understanding.suggestion.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps suggestions`: lists the phrases that citizens agreed to leave. `--accepter N` adds one to the pack's
/// phrases, `--retirer N` removes one. The database is opened only when this command runs.
@Component
class SuggestionsCommand implements Command {

    private static final String ACCEPT = "--accepter";
    private static final String REMOVE = "--retirer";
    private static final String NEED = "--besoin";

    private final ObjectProvider<SuggestedPhrases> phrases;

    SuggestionsCommand(ObjectProvider<SuggestedPhrases> phrases) {
        this.phrases = phrases;
    }

    @Override
    public String name() {
        return "suggestions";
    }

    @Override
    public List<String> usages() {
        return List.of(ACCEPT + " NUMERO [PACK] [" + NEED + " BESOIN]", REMOVE + " NUMERO", "");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        if (arguments.has(ACCEPT)) {
            return accept(arguments, console);
        }
        return arguments.has(REMOVE) ? remove(number(arguments.get(REMOVE)), console) : list(console);
    }

    private Verdict list(Console console) {
        List<Suggestion> all = phrases.getObject().list();
        if (all.isEmpty()) {
            console.print("Aucune phrase proposée.");
        }
        all.forEach(one -> console.print(String.format(
                "%5d  %-8s  %-32s  %s",
                one.number(),
                one.origin().word(),
                one.teaches().map(NeedId::value).orElse("(à dire)"),
                one.phrase())));
        return Verdict.holds().with("suggestions", all.size());
    }

    private Verdict accept(Arguments arguments, Console console) {
        long number = number(arguments.get(ACCEPT));
        Optional<Suggestion> known = phrases.getObject().list().stream()
                .filter(one -> one.number() == number)
                .findFirst();
        Optional<String> need = arguments
                .find(NEED)
                .filter(Identifiers::isOne)
                .or(() -> known.flatMap(Suggestion::teaches).map(NeedId::value));
        if (known.isEmpty() || need.isEmpty()) {
            return console.refuse(
                    known.isEmpty()
                            ? "Il n’y a pas de phrase " + arguments.get(ACCEPT) + ". Voir ./gps suggestions"
                            : "Dites le besoin : ./gps suggestions " + ACCEPT + " " + number + " " + NEED + " BESOIN");
        }
        Path file = OpenPack.folder(arguments.find("PACK")).resolve("phrases.tsv");
        return write(file, need.get(), known.get(), console) ? remove(number, console) : Verdict.fails();
    }

    private static boolean write(Path file, String need, Suggestion suggestion, Console console) {
        String line = String.join("\t", need, "fautes", "usagers", suggestion.phrase(), "none") + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.APPEND);
            console.print("Ajoutée à " + file + ". Vérifiez son registre et son danger, puis ./gps publish.");
            return true;
        } catch (IOException unwritable) {
            console.progress("Le fichier " + file + " ne s’écrit pas. Vérifiez le dossier du paquet et ses droits.");
            return false;
        }
    }

    private Verdict remove(long number, Console console) {
        boolean removed = phrases.getObject().remove(number).isPresent();
        if (!removed) {
            console.progress("Il n’y a pas de phrase de ce numéro. Voir ./gps suggestions");
        }
        return (removed ? Verdict.holds() : Verdict.fails()).with("settled", removed ? 1 : 0);
    }

    private static long number(String written) {
        return written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
    }
}
