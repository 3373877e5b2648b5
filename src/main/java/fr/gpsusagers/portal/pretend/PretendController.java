package fr.gpsusagers.portal.pretend;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.notice.Address;
import fr.gpsusagers.notice.PretendMessages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// Shows what would have been sent. Only to a browser on this very machine: messages hold codes.
@Controller
final class PretendController {

    private final Reception reception;
    private final PretendMessages messages;

    PretendController(Reception reception, PretendMessages messages) {
        this.reception = reception;
        this.messages = messages;
    }

    /// A message as it would have reached someone.
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
    Page show(HttpServletRequest request) {
        if (!isHere(request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Message> sent = messages.list().stream().map(Message::of).toList();
        var layout = reception.welcome().layout("Messages fictifs");
        return Page.of((output, none) -> JtemessagesGenerated.render(output, none, layout, sent));
    }

    /// Not through a proxy either, which would make everyone seem to be here.
    private static boolean isHere(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }
}
