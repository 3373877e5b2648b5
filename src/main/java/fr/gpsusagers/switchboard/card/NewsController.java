package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.CardNews;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Keeps an open card up to date: `desk-live.js` asks for its news every minute, and when something changed at a
/// desk of the agent.
@Controller
final class NewsController {

    private final Reception reception;
    private final Workplace workplace;
    private final DeskView deskView;

    NewsController(Reception reception, Workplace workplace, DeskView deskView) {
        this.reception = reception;
        this.workplace = workplace;
        this.deskView = deskView;
    }

    /// @param vu how many steps the card shows
    @GetMapping("/agent/demande/{id}/nouvelles")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page news(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "0") int vu) {
        PageContext context = reception.welcome();
        NewsPage page = switch (deskView.checkCard(
                new Actor.Staff(agent), CardController.id(id), new HistoryRead(Math.max(0, vu)))) {
            case CardNews.Here here -> NewsPage.of(here, context, agent);
            case CardNews.Elsewhere elsewhere -> NewsPage.of(elsewhere, context);
            case CardNews.NotYours _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        var layout = workplace.layout(context, "Nouvelles", agent);
        return Page.of((output, none) -> JtenewsGenerated.render(output, none, layout, page, vu));
    }
}
