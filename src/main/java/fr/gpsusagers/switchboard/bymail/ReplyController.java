package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.receiving.DeskAnswers;
import fr.gpsusagers.receiving.DeskAnswers.Decision;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// The replies of a desk of which nothing proves that the desk wrote them.
@Controller
final class ReplyController {

    private final LinkPages links;
    private final Workplace workplace;
    private final DeskAnswers deskAnswers;
    private final Clock clock;

    ReplyController(LinkPages links, Workplace workplace, DeskAnswers deskAnswers, Clock clock) {
        this.links = links;
        this.workplace = workplace;
        this.deskAnswers = deskAnswers;
        this.clock = clock;
    }

    @GetMapping("/guichet/reponse/{link}")
    @MayCall(Who.DESK_LINK)
    View show(@PathVariable String link) {
        return links.open(link, opened -> {
            var layout = workplace.layout(opened.context(), "Demande " + opened.reference());
            return Page.of((output, none) -> JtereplyGenerated.render(output, none, layout, opened));
        });
    }

    @PostMapping("/guichet/reponse/{link}")
    @MayCall(Who.DESK_LINK)
    View pass(@PathVariable String link, @RequestParam(defaultValue = "") String reponse) {
        return links.open(link, opened -> decide(opened, reponse, Decision.PASS_ON));
    }

    @PostMapping("/guichet/reponse/{link}/ecarter")
    @MayCall(Who.DESK_LINK)
    View drop(@PathVariable String link, @RequestParam(defaultValue = "") String reponse) {
        return links.open(link, opened -> decide(opened, reponse, Decision.DROP));
    }

    /// A link that is over says so first, whatever the form lacks.
    private Page decide(OpenedLink opened, String typed, Decision decision) {
        UUID reply = links.findId(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var passing = deskAnswers.confirm(
                opened.link(), reply, decision, opened.context().pack(), clock.instant());
        return links.say(
                switch (passing) {
                    case PASSED_ON -> opened.passedOn();
                    case DROPPED -> new Said("C’est noté", "Ce texte n’est pas envoyé, et il est effacé.");
                    case TOO_LATE ->
                        new Said(
                                "Rien n’est transmis",
                                "Cette réponse est déjà partie ou effacée, ou la demande n’est plus chez vous.");
                });
    }
}
