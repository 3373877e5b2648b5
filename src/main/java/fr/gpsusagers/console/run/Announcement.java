package fr.gpsusagers.console.run;

import fr.gpsusagers.console.InvitationLink;
import fr.gpsusagers.console.Terminal;
import fr.gpsusagers.kernel.settings.Settings;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Prints that the product is ready, its address, what it cannot send, and how the first administrator signs in.
@Component
final class Announcement {

    private final Settings settings;
    private final Terminal terminal;
    private final FirstAdministrator administrator;
    private final WaysToSend ways;
    private final boolean json;

    Announcement(
            Settings settings,
            Terminal terminal,
            FirstAdministrator administrator,
            WaysToSend ways,
            @Value("${gps.json:false}") boolean json) {
        this.settings = settings;
        this.terminal = terminal;
        this.administrator = administrator;
        this.ways = ways;
        this.json = json;
    }

    /// Runs before all other listeners of this event.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
            WebServer server = web.getWebServer();
            if (server != null) {
                announce("http://" + settings.listen().getHostString() + ":" + server.getPort());
            }
        }
    }

    private void announce(String address) {
        terminal.print("GPS usagers répond sur " + address + " (Ctrl-C pour arrêter)");
        UnsentMedia.line(ways).ifPresent(terminal::print);
        Optional<String> link = findLink(address);
        link.ifPresent(page ->
                terminal.print("Premier administrateur : ouvrez " + page + " (" + InvitationLink.validity() + ")"));
        if (json) {
            String command = settings.isDemonstration() ? "demo" : "run";
            String invitation =
                    link.map(page -> ",\"firstAdministrator\":\"" + page + "\"").orElse("");
            terminal.print("{\"command\":\"" + command + "\",\"address\":\"" + address + "\"" + invitation + "}");
        }
    }

    /// Returns empty if the database is lost at this moment: the product already serves pages, so a temporary loss
    /// must not stop it.
    private Optional<String> findLink(String address) {
        try {
            return administrator.findLink(address);
        } catch (DataAccessException | TransactionException lost) {
            terminal.print(
                    "Le lien du premier administrateur n’a pas pu être préparé : la base de données s’est arrêtée."
                            + " Relancez le produit pour l’avoir.");
            return Optional.empty();
        }
    }
}
