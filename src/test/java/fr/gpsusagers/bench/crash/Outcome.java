package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The result of a run.
///
/// @param sentAgain how often something was sent again
/// @param refused how many got an answer other than a promise
/// @param found what differs, by the door through which it came
/// @param left what is still on disk of mails and files whose requests are stored
/// @param verifies whether the ledger verifies
record Outcome(
        int kills,
        List<Acknowledged> acknowledged,
        Map<Door, Found> found,
        int sentAgain,
        int refused,
        long left,
        boolean verifies,
        double seconds) {

    private boolean holds() {
        return List.of(Door.values()).stream().allMatch(door -> count(door) > 0)
                && all().isNothing()
                && left == 0
                && verifies;
    }

    private long count(Door door) {
        return acknowledged.stream().filter(one -> one.isBy(door)).count();
    }

    private Found all() {
        return found.values().stream().reduce(Found.NOTHING, Found::plus);
    }

    Report report() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("kills", kills);
        figures.put("acknowledged", acknowledged.size());
        figures.put("forms", count(Door.FORM));
        figures.put("texts", count(Door.TEXT));
        figures.put("mails", count(Door.MAIL));
        figures.put("lost", all().lost());
        figures.put("doubled", all().doubled());
        figures.put("changed", all().changed());
        figures.put("left", left);
        figures.put("sent_again", sentAgain);
        figures.put("refused", refused);
        figures.put("ledger_verifies", verifies);
        figures.put("seconds", Math.round(seconds));
        return new Report(holds(), lines(), figures);
    }

    private List<String> lines() {
        var lines = new ArrayList<>(List.of(
                String.format(
                        Locale.FRENCH,
                        "%d arrêts brutaux en %.0f s, %,d envois reconnus, %,d envois répétés, %,d sans promesse",
                        kills,
                        seconds,
                        acknowledged.size(),
                        sentAgain,
                        refused),
                String.format(
                        Locale.FRENCH,
                        "%,d demandes de rappel, %,d messages du site, %,d SMS, %,d mails",
                        count(Door.CALLBACK),
                        count(Door.FORM),
                        count(Door.TEXT),
                        count(Door.MAIL)),
                String.format(
                        Locale.FRENCH,
                        "%,d perdus, %,d en double, %,d changés, %,d restes sur le disque ; ./gps ledger verify : %s",
                        all().lost(),
                        all().doubled(),
                        all().changed(),
                        left,
                        verifies ? "tient" : "ne tient pas")));
        found.forEach((door, here) -> {
            if (!here.isNothing()) {
                lines.add(door + " : " + here);
            }
        });
        lines.add(holds() ? "PASS" : "FAIL");
        return lines;
    }
}
