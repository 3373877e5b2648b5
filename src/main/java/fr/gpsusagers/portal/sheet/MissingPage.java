package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.portal.Link;
import java.util.ArrayList;
import java.util.List;

/// The page for a sheet or opening that does not exist: why, and what to use instead.
record MissingPage(String headline, String comfort, List<Link> ways) {

    /// The pack no longer has this contact.
    static MissingPage contact(SheetContext sheetContext) {
        var ways = new ArrayList<Link>();
        sheetContext.answer().ifPresent(answer -> ways.add(new Link("Voir le bon contact aujourd’hui", answer)));
        ways.add(new Link("Chercher par sujet", "/"));
        ways.add(new Link("Les contacts de ma commune", "/communes"));
        return new MissingPage(
                "Cette fiche n’existe plus",
                "Ce contact a changé. Nous pouvons vous donner le bon.",
                List.copyOf(ways));
    }

    /// The contact's opening hours are unknown, or it never closes.
    static MissingPage opening(Sheet sheet) {
        boolean always =
                !sheet.lines().isEmpty() && sheet.contact().telephoneHours().isAlways();
        return new MissingPage(
                always ? "Ce contact répond jour et nuit" : "Nous ne savons pas quand ce service ouvre",
                always
                        ? "Vous pouvez appeler maintenant, sans attendre une ouverture."
                        : "Ses horaires ne sont pas connus. Essayez en semaine, en journée.",
                List.of(
                        new Link("Voir la fiche du contact", sheet.address().local("")),
                        new Link("Chercher par sujet", "/")));
    }
}
