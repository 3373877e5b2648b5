package fr.gpsusagers.switchboard.hour;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import java.util.LinkedHashMap;
import java.util.Map;

/// An agent in front of a browser, and the words that are typed there and not sent.
final class Seat {

    private static final String UNFOLD = "document.querySelectorAll('details').forEach(part => { part.open = true; })";
    private static final String FIELD = "word => [...document.querySelectorAll('input:not([type=hidden]), textarea')]"
            + ".filter(field => field.value.includes(word)).map(field => field.id).join()";

    private final String name;
    private final Hired hired;
    private final Page page;
    private final Stopwatch watch;
    private final Map<String, String> unsent = new LinkedHashMap<>();

    Seat(String name, Hired hired, Page page, Stopwatch watch) {
        this.name = name;
        this.hired = hired;
        this.page = page;
        this.watch = watch;
        page.onDialog(Dialog::accept);
    }

    String name() {
        return name;
    }

    Hired hired() {
        return hired;
    }

    Agent agent() {
        return hired.agent();
    }

    Actor.Staff actor() {
        return new Actor.Staff(agent());
    }

    /// Whether calls come in here. Others see parked calls when they come to the switchboard.
    boolean takesCalls() {
        return agent().has(Role.OPERATOR);
    }

    Page page() {
        return page;
    }

    /// The words that are typed and not sent, with the field that holds each.
    Map<String, String> unsent() {
        return unsent;
    }

    boolean isClean() {
        return unsent.isEmpty();
    }

    boolean sees(String selector) {
        return page.locator(selector).count() > 0;
    }

    void type(String field, String text, String word) {
        unfold();
        page.locator("#" + field).fill((text + " " + word).strip());
        unsent.put(word, field);
    }

    void unfold() {
        page.evaluate(UNFOLD);
    }

    /// Presses a button or a link, and waits for the page that it leads to.
    void press(String selector) {
        press(page.locator(selector).first());
    }

    void press(Locator pressed) {
        unfold();
        watch.start();
        page.waitForNavigation(pressed::click);
        page.waitForLoadState();
    }

    /// Returns the field that holds the word; empty if none does.
    String fieldOf(String word) {
        return (String) page.evaluate(FIELD, word);
    }
}
