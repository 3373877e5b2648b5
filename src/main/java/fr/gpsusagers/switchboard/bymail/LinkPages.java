package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.signin.DeskLayout;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.sending.desk.ReadDeskLink;
import fr.gpsusagers.sending.desk.ReadDeskLink.Reading;
import fr.gpsusagers.staff.Token;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Opens a link for the controllers, and answers where it leads to nothing any more.
@Component
final class LinkPages {

    private final Reception reception;
    private final Workplace workplace;
    private final ReadDeskLink readDeskLink;
    private final Clock clock;

    LinkPages(Reception reception, Workplace workplace, ReadDeskLink readDeskLink, Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.readDeskLink = readDeskLink;
        this.clock = clock;
    }

    /// Shows what a valid link leads to.
    View open(String written, Function<OpenedLink, View> page) {
        PageContext context = reception.welcome();
        Token link = Token.find(written).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (readDeskLink.read(context.pack(), link, clock.instant())) {
            case Reading.Valid valid -> page.apply(new OpenedLink(context, link, valid));
            case Reading.Over(Enquiry enquiry) -> over(enquiry);
            case Reading.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /// The layout of a page about the request of this link.
    DeskLayout layout(OpenedLink opened) {
        return workplace.layout(opened.context(), "Demande " + opened.reference());
    }

    private Page over(Enquiry enquiry) {
        return say(new Said(
                "Cette demande n’est plus chez vous",
                "La demande " + enquiry.facts().reference()
                        + " est confiée à un autre service. Vous n’avez plus rien à faire."));
    }

    Page say(Said said) {
        var layout = workplace.layout(reception.welcome(), said.title());
        return Page.of((output, none) -> JtesaidGenerated.render(output, none, layout, said));
    }
}
