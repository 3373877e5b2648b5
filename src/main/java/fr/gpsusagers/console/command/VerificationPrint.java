package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.console.command.LedgerCommand.Verification;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.enquiry.life.Balance.Owed;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.LedgerChain.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints the result of a ledger verification, as text for the operator and as a verdict for programs.
record VerificationPrint(Console console) {

    Verdict print(Verification found) {
        long sealed = found.reading().sealed();
        int tail = found.reading().tail().size();
        console.print("Écritures scellées : " + sealed + ", à sceller : " + tail);
        Verdict verdict = (found.holds() ? Verdict.holds() : Verdict.fails())
                .with("sealed", sealed)
                .with("tail", tail)
                .with("chain", found.isWhole());
        return switch (found.reading()) {
            case Reading.Broken broken -> {
                console.print(line(broken));
                yield withFault(verdict, broken);
            }
            case Reading.Whole(long _, long keyedFrom, List<Entry> _) -> {
                console.print("La chaîne tient.");
                if (keyedFrom > 1) {
                    console.print(
                            "Sceaux à clé depuis l’écriture " + keyedFrom + "\u00A0: celles d’avant n’en ont pas.");
                }
                yield balance(found, verdict.with("keyed_from", keyedFrom));
            }
        };
    }

    private Verdict balance(Verification found, Verdict verdict) {
        Balance balance = found.balance();
        Tally told = balance.tally();
        console.print("Demandes reçues : " + balance.opened() + " = " + told.open() + " en cours + " + told.closed()
                + " closes" + outcomes(balance.closed()));
        if (!found.isBalanced()) {
            console.print("Le compte n’y est pas. Le journal dit " + said(told) + ", la table " + said(found.table()));
        }
        if (found.unpromised() > 0) {
            console.print("Sans guichet ou sans heure : " + found.unpromised());
        }
        balance.owed().forEach((enquiry, owed) -> console.print(line(enquiry, owed)));
        return verdict.with("opened", balance.opened())
                .with("open", told.open())
                .with("closed", balance.closed())
                .with("unpromised", found.unpromised())
                .with("balanced", found.isBalanced());
    }

    Verdict exported(Reading.Whole whole) {
        console.progress("Écritures : " + whole.sealed() + ". La chaîne tient.");
        return Verdict.holds()
                .with("sealed", whole.sealed())
                .with("tail", whole.tail().size());
    }

    Verdict exported(Reading.Broken broken) {
        console.progress(line(broken));
        return withFault(
                Verdict.fails()
                        .with("sealed", broken.sealed())
                        .with("tail", broken.tail().size()),
                broken);
    }

    private static Verdict withFault(Verdict verdict, Reading.Broken broken) {
        return verdict.with("broken_at", broken.sealed() + 1)
                .with("fault", broken.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String line(Reading.Broken broken) {
        long next = broken.sealed() + 1;
        return switch (broken.fault()) {
            case CHAIN ->
                "La chaîne est rompue à la position " + next + " : quelque chose a été changé, ajouté ou retiré.";
            case KEYED_SEAL ->
                "La chaîne a été refaite à partir de la position " + next
                        + ", sans la clé : quelqu’un a écrit dans la base.";
            case NO_HEAD ->
                "La tête du journal manque. Après une mise à jour, démarrez le produit une fois. Sinon, elle a été"
                        + " retirée.";
            case HEAD -> "La tête du journal a été changée sans la clé : quelqu’un a écrit dans la base.";
            case END ->
                "Le journal ne finit pas où le produit l’a laissé : des écritures ont été retirées ou ajoutées à la fin.";
            case WITNESS ->
                "Cette machine a vu des écritures qui ne sont plus dans la base. Si vous avez remis une sauvegarde,"
                        + " retirez le fichier journal-temoin du dossier des données. Sinon, elles ont été retirées.";
        };
    }

    private static String said(Tally tally) {
        return tally.waiting() + " en attente, " + tally.taken() + " prises, " + tally.closed() + " closes";
    }

    private static String outcomes(Map<String, Long> closed) {
        return closed.isEmpty()
                ? ""
                : closed.entrySet().stream()
                        .map(outcome -> outcome.getKey() + " " + outcome.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String line(EnquiryId enquiry, Owed owed) {
        return String.format(
                "  %s  %-40s %s",
                enquiry,
                owed.desk().map(DeskId::value).orElse("(aucun guichet)"),
                owed.due().map(Instant::toString).orElse("(aucune heure)"));
    }
}
