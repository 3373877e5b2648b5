package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Renders the pages that find a request.
@Component
final class FindPages {

    private final Reception reception;
    private final Workplace workplace;

    FindPages(Reception reception, Workplace workplace) {
        this.reception = reception;
        this.workplace = workplace;
    }

    Page show(Agent agent, SearchedRequest searched, FindPage.Reply reply) {
        PageContext context = reception.welcome();
        var page = new FindPage(context, searched, reply);
        var layout = workplace.layout(context, "Retrouver une demande", agent);
        return Page.of((output, none) -> JtefindGenerated.render(output, none, layout, page));
    }

    /// @param pass proves for half an hour that the caller gave the code
    Page show(Agent agent, Follow.Seen seen, String pass, Optional<String> said) {
        PageContext context = reception.welcome();
        var page = new CallerPage(context, seen, pass, said);
        var layout = workplace.layout(context, "La demande de la personne", agent);
        return Page.of((output, none) -> JtecallerGenerated.render(output, none, layout, page));
    }
}
