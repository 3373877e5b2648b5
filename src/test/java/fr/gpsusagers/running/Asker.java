package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.citizen.FormToken;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Sends callback requests as a browser does, each with another number.
public final class Asker {

    private static final Pattern TICKET =
            Pattern.compile("<b>([2-9A-Z]{3}-[2-9A-Z]{3})</b>.*?<b>([0-9\u00a0]{8})</b>", Pattern.DOTALL);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final RawClient client;

    public Asker(RawClient client) {
        this.client = client;
    }

    /// What the citizen needs to follow a request.
    public record Ticket(String reference, String code) {}

    /// @param more further fields of the form, such as `parcours=rsa/rsa-suspension&lieu=14366`
    public Ticket ask(String more) {
        return askFrom("063998%04d".formatted(4000 + NUMBERS.incrementAndGet()), more);
    }

    /// Asks with this number.
    public Ticket askFrom(String number, String more) {
        String form = "numero=" + number + "&demande=" + FormToken.random().value() + "&" + more;
        return read(client.send(client.post("/rappel", form)).body());
    }

    /// Writes a message.
    ///
    /// @param more further fields of the form, such as `mots=Bonjour&reponse=ici`
    public Ticket write(String more) {
        String form = "demande=" + FormToken.random().value() + "&" + more;
        return read(client.send(client.post("/ecrire", form)).body());
    }

    private static Ticket read(String page) {
        var ticket = TICKET.matcher(page);
        assertThat(ticket.find()).as(page).isTrue();
        return new Ticket(ticket.group(1), ticket.group(2).replace("\u00a0", ""));
    }

    /// Returns the cookie that stands for the code for half an hour.
    public String pass(Ticket ticket) {
        return RawClient.cookie(
                client.send(client.post("/suivi", "reference=" + ticket.reference() + "&code=" + ticket.code())));
    }
}
