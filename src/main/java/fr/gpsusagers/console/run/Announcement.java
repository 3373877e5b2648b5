package fr.gpsusagers.console.run;

import fr.gpsusagers.console.Settings;
import fr.gpsusagers.console.Terminal;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says that the product answers, and where.
@Component
final class Announcement {

    private final Settings settings;
    private final Terminal terminal;

    Announcement(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            terminal.print("GPS usagers répond sur http://" + settings.listen().getHostString() + ":"
                    + web.getWebServer().getPort() + " (Ctrl-C pour arrêter)");
        }
    }
}
