package fr.gpsusagers.portal;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.portal.LetterPage.State;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Finds who sent a letter. The reference stays in the body of the request; the
/// address of the result holds only a need.
@Controller
final class LetterController {

    private static final int LONGEST = 80;

    private final Reception reception;

    LetterController(Reception reception) {
        this.reception = reception;
    }

    @GetMapping("/courrier")
    @MayCall(Who.ANYONE)
    Page start(Journey journey) {
        PageContext context = reception.welcome();
        return show(context, LetterPage.start(journey, context.pack().guide()), "J’ai reçu un courrier");
    }

    @PostMapping("/courrier")
    @MayCall(Who.ANYONE)
    View lookUp(
            Journey journey,
            @RequestParam(defaultValue = "") String de,
            @RequestParam(defaultValue = "") String reference) {
        PageContext context = reception.welcome();
        Guide guide = context.pack().guide();
        Optional<Choice> sender = LetterPage.sender(guide, de);
        String typed = FormFields.cut(reference, LONGEST);
        if (!typed.isEmpty()) {
            return guide.findByReference(typed, sender.map(Choice::to))
                    .<View>map(need -> to(journey, need))
                    .orElseGet(() -> ask(context, journey, typed, sender, State.UNKNOWN_REFERENCE));
        }
        return sender.<View>map(choice -> new Redirect(LetterPage.address(journey, guide, choice.to())))
                .orElseGet(() -> ask(context, journey, "", sender, State.EMPTY));
    }

    private static Redirect to(Journey journey, Need need) {
        return new Redirect(journey.along(List.of()).addressUnder("/besoin/" + need.id()));
    }

    private static Page ask(PageContext context, Journey journey, String typed, Optional<Choice> sender, State state) {
        var page = new LetterPage(journey, context.pack().guide().letterQuestion(), typed, sender, state);
        return show(context, page, state == State.EMPTY ? "Erreur : qui a écrit ?" : "Référence non connue")
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page show(PageContext context, LetterPage page, String title) {
        var layout = context.layout(title, page.journey().reader());
        var onward = page.sender()
                .map(choice -> LetterPage.address(page.journey(), context.pack().guide(), choice.to()));
        return Page.of((output, none) -> JteletterGenerated.render(output, none, layout, page, onward));
    }
}
