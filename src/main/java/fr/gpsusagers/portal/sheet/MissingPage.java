package fr.gpsusagers.portal.sheet;

import java.util.ArrayList;
import java.util.List;

/// The page for a sheet or opening that does not exist: why, and what to use instead.
record MissingPage(String headline, String comfort, List<Onward> ways) {

    /// A link to something useful instead.
    record Onward(String label, String address) {}

    /// The pack no longer has this contact.
    static MissingPage contact(SheetContext sheetContext) {
        var ways = new ArrayList<Onward>();
        sheetContext.answer().ifPresent(answer -> ways.add(new Onward("Voir le bon contact aujourd’hui", answer)));
        ways.add(new Onward("Chercher par sujet", "/"));
        ways.add(new Onward("Les contacts de ma commune", "/communes"));
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
                        new Onward("Voir la fiche du contact", sheet.address().local("")),
                        new Onward("Chercher par sujet", "/")));
    }
}
