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
record AfterKills(
        int kills,
        List<Acknowledged> acknowledged,
        Map<Door, Differences> found,
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

    private Differences all() {
        return found.values().stream().reduce(Differences.NOTHING, Differences::plus);
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
        Differences all = all();
        var lines = new ArrayList<String>();
        lines.add(inFrench(
                "%d arrêts brutaux en %.0f s, %,d envois reconnus, %,d envois répétés, %,d sans promesse",
                kills, seconds, acknowledged.size(), sentAgain, refused));
        lines.add(inFrench(
                "%,d demandes de rappel, %,d messages du site, %,d SMS, %,d mails",
                count(Door.CALLBACK), count(Door.FORM), count(Door.TEXT), count(Door.MAIL)));
        lines.add(inFrench(
                "%,d perdus, %,d en double, %,d changés, %,d restes sur le disque ; ./gps ledger verify : %s",
                all.lost(), all.doubled(), all.changed(), left, verifies ? "tient" : "ne tient pas"));
        found.forEach((door, here) -> {
            if (!here.isNothing()) {
                lines.add(door + " : " + here);
            }
        });
        lines.add(holds() ? "PASS" : "FAIL");
        return lines;
    }

    private static String inFrench(String format, Object... values) {
        return String.format(Locale.FRENCH, format, values);
    }
}
