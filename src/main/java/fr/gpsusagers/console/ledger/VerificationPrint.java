package fr.gpsusagers.console.ledger;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.Balance;
import fr.gpsusagers.enquiry.Balance.Owed;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.ReadLedger.Reading;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/// Says what was found in the ledger, to people and to programs.
record VerificationPrint(Console console) {

    Verdict print(Verification found) {
        long sealed = found.reading().sealed();
        int tail = found.reading().tail().size();
        console.print("Écritures scellées : " + sealed + ", à sceller : " + tail);
        Verdict verdict = (found.holds() ? Verdict.holds() : Verdict.fails())
                .with("sealed", sealed)
                .with("tail", tail)
                .with("chain", found.isWhole());
        if (!found.isWhole()) {
            console.print(broken(sealed));
            return verdict.with("broken_at", sealed + 1);
        }
        console.print("La chaîne tient.");
        return balance(found, verdict);
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
        console.progress(broken(broken.sealed()));
        return Verdict.fails()
                .with("sealed", broken.sealed())
                .with("tail", broken.tail().size())
                .with("broken_at", broken.sealed() + 1);
    }

    private static String broken(long sealed) {
        return "La chaîne est rompue à la position " + (sealed + 1)
                + " : quelque chose a été changé, ajouté ou retiré.";
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
