package fr.gpsusagers.switchboard.hour;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Two agents press at the same instant, neither waiting for the other.
final class Races {

    private static final String FREE = "[data-live='/agent'] a[href^='/agent/demande/']:not(:has-text('Prise par'))";

    private final Seat one;
    private final Seat other;
    private final Random random;
    private final Stopwatch watch;

    Races(Seat one, Seat other, Random random, Stopwatch watch) {
        this.one = one;
        this.other = other;
        this.random = random;
        this.watch = watch;
    }

    Stream<Deed> all() {
        boolean both = one.isClean() && other.isClean() && one.sees(FREE) && other.sees(FREE);
        return both
                ? Stream.of(
                        new Deed("prennent la suivante au même instant", 4, () -> both(AgentDeeds.NEXT)),
                        new Deed("prennent la même au même instant", 6, this::takeTheSame))
                : Stream.of();
    }

    private void takeTheSame() {
        List<String> free = one.page().locator(FREE).all().stream()
                .map(line -> String.valueOf(line.getAttribute("href")))
                .toList();
        String line = "[data-live='/agent'] a[href='" + free.get(random.nextInt(free.size())) + "']";
        one.press(line);
        other.press(line);
        both(AgentDeeds.TAKE);
    }

    /// The presses only start the requests: the second does not wait for the first.
    private void both(String button) {
        String press = "button => document.querySelector(button).click()";
        watch.start();
        one.page()
                .waitForNavigation(() -> other.page()
                        .waitForNavigation(() -> Stream.of(one.page(), other.page())
                                .forEach((Page page) -> page.evaluate(press, button))));
        one.page().waitForLoadState();
        other.page().waitForLoadState();
    }
}
