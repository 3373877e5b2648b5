package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The plain text that an agent copies into the business software of his service: what was asked, by whom, when, and
/// what is promised. It holds none of the citizen's own words, and hides what the card hides.
final class CardSummary {

    private CardSummary() {}

    static String of(CardPage page) {
        List<String> lines = new ArrayList<>();
        lines.add(page.title());
        lines.add("Demande " + page.enquiry().facts().reference());
        lines.add("Reçue " + received(page));
        lines.add("Guichet\u00A0: " + page.context().nameOf(page.enquiry().desk()));
        lines.add("Promis " + DueWords.onPaper(page.enquiry().promise()));
        lines.add("Essais\u00A0: " + page.enquiry().facts().attempts());
        page.facts().stream()
                .map(fact -> fact.name() + "\u00A0: " + fact.value())
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    /// « mardi 8 décembre à 9 h 10, par téléphone, au standard ».
    private static String received(CardPage page) {
        LocalDateTime at = FrenchTime.at(page.enquiry().facts().openedAt());
        return TimeWords.day(at.toLocalDate()) + " à " + TimeWords.hour(at.toLocalTime()) + ", "
                + page.enquiry().topic().origin().label();
    }
}
