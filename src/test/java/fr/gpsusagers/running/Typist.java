package fr.gpsusagers.running;

import com.microsoft.playwright.Page;

/// An operator or an agent at the keyboard: counts characters typed into fields, and keys that do something.
public final class Typist {

    private final String title;
    private final Page page;
    private int characters;
    private int keys;

    public Typist(String title, Page page) {
        this.title = title;
        this.page = page;
    }

    /// Lets the time go by after which keys act again: half a second after the last one, on the operator's screen. The
    /// page believes that it has passed; the test does not wait.
    public static void rest(Page page) {
        page.waitForLoadState();
        page.evaluate("() => window.letTimePass(600)");
    }

    public Page page() {
        return page;
    }

    public Typist type(String words) {
        rest(page);
        page.keyboard().type(words);
        characters += words.length();
        return this;
    }

    /// Presses a key and waits for the page that it may lead to.
    public Typist press(String key) {
        rest(page);
        page.keyboard().press(key);
        keys++;
        page.waitForLoadState();
        return this;
    }

    /// Presses a key that leads to another page.
    public Typist send(String key) {
        keys++;
        rest(page);
        page.waitForNavigation(() -> page.keyboard().press(key));
        page.waitForLoadState();
        return this;
    }

    /// Presses a key that only chooses an act, then Enter, which does it.
    public Typist confirm(String key) {
        return press(key).send("Enter");
    }

    public int characters() {
        return characters;
    }

    public int keys() {
        return keys;
    }

    @Override
    public String toString() {
        return "%-32s %3d caractères, %2d touches".formatted(title, characters, keys);
    }
}
