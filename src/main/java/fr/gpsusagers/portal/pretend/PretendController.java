package fr.gpsusagers.portal.pretend;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.notice.Address;
import fr.gpsusagers.notice.PretendMessages;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// Shows the messages that would have been sent, codes included. Only available in a demonstration, or with
/// `GPS_PRETEND=on`, which puts a trial banner on every page.
@Controller
final class PretendController {

    private final Reception reception;
    private final PretendMessages messages;

    private final boolean open;

    PretendController(
            Reception reception,
            PretendMessages messages,
            @Value("${gps.demo:false}") boolean demo,
            @Value("${gps.pretend:}") String pretend) {
        this.reception = reception;
        this.messages = messages;
        this.open = demo || pretend.strip().equals("on");
    }

    /// A message as its recipient would have received it.
    record Message(String to, String at, String title, String body) {

        static Message of(PretendMessages.Message sent) {
            String to = switch (sent.to()) {
                case Address.Mobile(var number) -> "SMS au " + number.display();
                case Address.Mailbox(var mail) -> "Mail à " + mail.value();
            };
            return new Message(
                    to,
                    TimeWords.hour(FrenchTime.at(sent.at()).toLocalTime()),
                    sent.text().title(),
                    sent.text().body());
        }
    }

    @GetMapping("/essai/messages")
    @MayCall(Who.ANYONE)
    Page show() {
        if (!open) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Message> sent = messages.list().stream().map(Message::of).toList();
        var layout = reception.welcome().layout("Messages fictifs");
        return Page.of((output, none) -> JtemessagesGenerated.render(output, none, layout, sent));
    }
}
