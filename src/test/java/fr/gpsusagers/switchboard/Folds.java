package fr.gpsusagers.switchboard;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The folded actions of a card.
final class Folds {

    private static final String FOLDED =
            "details.gps-act:not([open]) > summary, details.gps-more:not([open]) > summary";

    private Folds() {}

    /// Unfolds all actions, and the whole history, as an agent does with the mouse.
    static void unfold(Page page) {
        Locator folded = page.locator(FOLDED);
        while (folded.count() > 0) {
            folded.first().click();
        }
    }
}
