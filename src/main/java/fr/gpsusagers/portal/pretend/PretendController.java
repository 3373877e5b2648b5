package fr.gpsusagers.portal.pretend;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.portal.pretend.PretendPage.Message;
import fr.gpsusagers.portal.pretend.PretendPage.Typed;
import fr.gpsusagers.sending.notice.PretendMessages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Shows the messages that would have been sent, codes included, and lets whoever tries the product
/// answer them. Only available in a demonstration, or with `GPS_PRETEND=on`, which puts a trial banner on
/// every page.
@Controller
final class PretendController {

    private static final String ADDRESS = "/essai/messages";
    private static final String TEXT = "sms";
    private static final String MAIL = "mail";

    private final Reception reception;
    private final PretendMessages messages;
    private final PretendSender sender;

    private final boolean open;

    PretendController(Reception reception, PretendMessages messages, PretendSender sender, Settings settings) {
        this.reception = reception;
        this.messages = messages;
        this.sender = sender;
        this.open = settings.isPretending();
    }

    @GetMapping(ADDRESS)
    @MayCall(Who.ANYONE)
    Page show(@RequestParam(defaultValue = "") String recu) {
        String said = switch (recu) {
            case TEXT -> "Votre SMS est arrivé. Rechargez la page pour voir la réponse.";
            case MAIL -> "Votre mail est arrivé. Rechargez la page pour voir la réponse.";
            default -> "";
        };
        return page(said, "", Typed.NOTHING);
    }

    @PostMapping(ADDRESS + "/sms")
    @MayCall(Who.ANYONE)
    View text(HttpServletRequest request) {
        require(sender.takesTexts());
        var fields = new FormFields(request);
        return sender.isTexted(fields)
                ? new Redirect(ADDRESS + "?recu=" + TEXT)
                : page("", "Vérifiez le numéro, et écrivez au moins un mot.", PretendSender.typed(fields));
    }

    @PostMapping(ADDRESS + "/mail")
    @MayCall(Who.ANYONE)
    View mail(HttpServletRequest request) {
        require(sender.mailAddress().isPresent());
        var fields = new FormFields(request);
        return sender.isMailed(fields)
                ? new Redirect(ADDRESS + "?recu=" + MAIL)
                : page("", "Vérifiez l’adresse mail, et écrivez au moins un mot.", PretendSender.typed(fields));
    }

    private Page page(String said, String mistake, Typed typed) {
        requireTrial();
        List<PretendMessages.Message> sent = messages.list();
        var page = new PretendPage(
                IntStream.range(0, sent.size())
                        .mapToObj(place -> Message.of(place, sent.get(place)))
                        .toList(),
                sender.takesTexts(),
                sender.mailAddress(),
                said,
                mistake,
                typed);
        var layout = reception.welcome().layout("Messages fictifs");
        return Page.of((output, none) -> JtemessagesGenerated.render(output, none, layout, page));
    }

    private void require(boolean possible) {
        requireTrial();
        if (!possible) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private void requireTrial() {
        if (!open) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
