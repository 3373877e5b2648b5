package fr.gpsusagers.console.ledger;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.watch.Remainder;
import fr.gpsusagers.enquiry.watch.Removal;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Prints the result of `./gps purge`.
record PurgeAnswer(Console console) {

    void erased(int persons) {
        console.print(
                switch (persons) {
                    case 0 -> "Personne à effacer.";
                    case 1 -> "Une personne effacée. Sa demande reste comptée, sans rien d’elle.";
                    default -> persons + " personnes effacées. Leurs demandes restent comptées, sans rien d’elles.";
                });
    }

    Verdict removed(Removal removal) {
        return switch (removal) {
            case Removal.Whole _ -> {
                console.print("Plus rien des personnes effacées dans les fichiers de la base.");
                yield Verdict.holds();
            }
            case Removal.Partial(var remainders) -> {
                console.progress("Elles sont effacées, mais des traces restent dans les fichiers de la base.");
                remainders.stream().sorted().map(Remainder::label).forEach(console::progress);
                yield Verdict.fails().with("remainders", words(remainders));
            }
            case Removal.NotYours _ -> unknown();
        };
    }

    Verdict stillOpen() {
        return console.refuse(
                "Cette demande est encore ouverte. La personne la retire sur la page /suivi, ou un agent la clôt.");
    }

    Verdict notYet(Instant until) {
        return console.refuse("Un agent peut encore rouvrir cette demande. Relancez après "
                + TimeWords.hour(FrenchTime.at(until).toLocalTime()) + ".");
    }

    Verdict unknown() {
        return console.refuse("Aucune demande n’a cette référence. Une référence s’écrit comme K7F-42M.");
    }

    private static List<String> words(Set<Remainder> remainders) {
        return remainders.stream().sorted().map(Remainder::word).toList();
    }
}
