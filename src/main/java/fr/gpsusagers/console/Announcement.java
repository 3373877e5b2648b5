package fr.gpsusagers.console;

import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.account.Accounts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Accounts> accounts;
    private final WaysToSend ways;
    private final Clock clock;
    private final boolean json;
    private final boolean training;

    Announcement(
            Settings settings,
            Terminal terminal,
            ObjectProvider<Accounts> accounts,
            WaysToSend ways,
            Clock clock,
            @Value("${gps.json:false}") boolean json,
            @Value("${gps.training:false}") boolean training) {
        this.settings = settings;
        this.terminal = terminal;
        this.accounts = accounts;
        this.ways = ways;
        this.clock = clock;
        this.json = json;
        this.training = training;
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
        unsent(ways).ifPresent(terminal::print);
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

    /// Which media cannot be sent, in one line: the pages announce no message by these media. Empty if every medium can
    /// be sent, for real or pretended.
    static Optional<String> unsent(WaysToSend ways) {
        List<String> unsent = new ArrayList<>();
        if (!ways.canSend(Medium.SMS)) {
            unsent.add("Aucun SMS ne part : aucun service d’envoi n’est relié.");
        }
        if (!ways.canSend(Medium.EMAIL)) {
            unsent.add("Aucun mail ne part : donnez GPS_SMTP_URL et GPS_SMTP_FROM.");
        }
        return unsent.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", unsent));
    }

    /// The sign-in link of the first administrator, below this address. Empty in a training run, once there is an
    /// administrator, or if the database is lost at this moment: the product already serves pages, so a temporary
    /// loss must not stop it.
    Optional<String> findLink(String address) {
        if (training) {
            return Optional.empty();
        }
        try {
            return accounts.getObject()
                    .inviteFirst(clock.instant())
                    .map(InvitationLink::path)
                    .map(address::concat);
        } catch (DataAccessException | TransactionException lost) {
            terminal.print(
                    "Le lien du premier administrateur n’a pas pu être préparé : la base de données s’est arrêtée."
                            + " Relancez le produit pour l’avoir.");
            return Optional.empty();
        }
    }
}
