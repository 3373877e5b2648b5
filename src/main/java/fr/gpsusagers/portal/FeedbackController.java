package fr.gpsusagers.portal;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.orientation.feedback.AnswerFeedback;
import fr.gpsusagers.orientation.feedback.Feedback;
import fr.gpsusagers.orientation.feedback.Opinion;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// « Cette réponse vous a-t-elle aidé ? » Asks for one of four reasons after a no.
@Controller
final class FeedbackController {

    private static final int MOST_A_DAY = 60;

    private final Reception reception;
    private final AnswerFeedback answerFeedback;
    private final DailyLimit limit;

    FeedbackController(Reception reception, AnswerFeedback answerFeedback, DailyLimit limit) {
        this.reception = reception;
        this.answerFeedback = answerFeedback;
        this.limit = limit;
    }

    @PostMapping("/avis")
    @MayCall(Who.ANYONE)
    Redirect note(
            Journey journey,
            @RequestParam String besoin,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam String reponse,
            HttpServletRequest request) {
        PageContext context = reception.welcome();
        Opinion opinion = opinion(reponse);
        RatedAnswer about = RatedAnswer.read(context, journey, besoin, contact);
        Need need = about.need().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (limit.allows(request.getRemoteAddr(), "avis", MOST_A_DAY)) {
            answerFeedback.give(new Feedback(
                    need.id(),
                    about.contact().map(known -> known.id()),
                    opinion,
                    context.pack().fingerprint(),
                    context.now().toLocalDate()));
        }
        return new Redirect(next(opinion, about, context));
    }

    /// Whoever needs more than the three lines is led to the callback form if the département calls back.
    private static String next(Opinion opinion, RatedAnswer about, PageContext context) {
        return switch (opinion) {
            case NOT_HELPED -> about.address("/avis/pourquoi", "");
            case NOT_SUFFICED ->
                about.isOurs() && context.frame().callsBack()
                        ? "/rappel" + about.journey().asQuery()
                        : about.address("/avis/pourquoi", "");
            default -> about.address("/avis/merci", "&avis=" + opinion.word());
        };
    }

    private static Opinion opinion(String word) {
        try {
            return Opinion.parse(word);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Unknown opinion", unknown);
        }
    }

    /// Redirects a visitor who opens the address of the form directly.
    @GetMapping("/avis")
    @MayCall(Who.ANYONE)
    Redirect start() {
        return new Redirect("/");
    }

    @GetMapping("/avis/pourquoi")
    @MayCall(Who.ANYONE)
    Page ask(
            Journey journey,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String contact) {
        PageContext context = reception.welcome();
        RatedAnswer about = RatedAnswer.read(context, journey, besoin, contact);
        var layout = context.layout("Que manque-t-il à cette réponse ?", journey.reader());
        return Page.of((output, none) -> JtefeedbackwhyGenerated.render(output, none, layout, about));
    }

    @GetMapping("/avis/merci")
    @MayCall(Who.ANYONE)
    Page thank(
            Journey journey,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String avis) {
        PageContext context = reception.welcome();
        RatedAnswer about = RatedAnswer.read(context, journey, besoin, contact);
        var page = ThanksPage.forOpinion(about, avis);
        var layout = context.layout(page.headline(), journey.reader());
        return Page.of((output, none) -> JtethanksGenerated.render(output, none, layout, page));
    }
}
