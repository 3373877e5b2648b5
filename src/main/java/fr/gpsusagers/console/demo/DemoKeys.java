package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.hall.signin.Demo.DemoStrip;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.start.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The keys of `./gps demo`, each followed by Enter. Without a keyboard, the demonstration simply keeps running.
@Component
@Profile("!command")
final class DemoKeys {

    private static final String HELP =
            "Touches, puis Entrée : m dix minutes plus tard, h une heure plus tard, j prochain jour ouvré à 9 h, q arrête.";

    private final PassTime passTime;
    private final PlayPlan playPlan;
    private final Demo pages;
    private final Console console;
    private final Settings settings;

    DemoKeys(PassTime passTime, PlayPlan playPlan, Demo pages, Console console, Settings settings) {
        this.passTime = passTime;
        this.playPlan = playPlan;
        this.pages = pages;
        this.console = console;
        this.settings = settings;
    }

    @EventListener
    void listen(ApplicationReadyEvent ready) {
        if (settings.isDemonstration()) {
            String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "");
            String address = "http://" + settings.listen().getHostString() + ":" + port;
            console.print("Démonstration : personnes et demandes inventées, dans " + settings.data()
                    + ", vidé à chaque départ.");
            console.print("Agents : " + address + "/agent/connexion ; messages : " + address + "/essai/messages");
            sayTheTime();
            console.print(HELP);
            Thread.ofPlatform().name("keys").daemon().start(this::read);
        }
    }

    private void read() {
        try (var typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = typed.readLine(); line != null; line = typed.readLine()) {
                press(line.strip().toLowerCase(Locale.ROOT));
            }
        } catch (IOException nobodyTypes) {
            // No more keys: the clock runs by itself.
        }
    }

    private void press(String key) {
        Instant now = passTime.now();
        switch (key) {
            case "m" -> moveTo(now.plus(Duration.ofMinutes(10)));
            case "h" -> moveTo(now.plus(Duration.ofHours(1)));
            case "j" -> {
                playPlan.untilNextDay();
                sayTheTime();
            }
            case "q" -> System.exit(0);
            default -> console.print(HELP);
        }
    }

    private void moveTo(Instant moment) {
        playPlan.until(moment);
        sayTheTime();
    }

    private void sayTheTime() {
        Instant now = passTime.now();
        String time = DemoMoments.inWords(now);
        console.print("Il est " + time + ".");
        pages.findStrip(FrenchTime.at(now).toLocalDate(), time)
                .flatMap(DemoStrip::day)
                .ifPresent(console::print);
    }
}
