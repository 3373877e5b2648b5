package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.sending.ToldChanges;
import fr.gpsusagers.switchboard.bymail.Said.Next;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// « Terminer »: the second link of a mail to a desk.
@Controller
final class FinishController {

    private static final String NOTHING_CHOSEN = "Choisissez ce qui s’est passé.";
    private static final String NEWS =
            "La personne vient d’écrire, ou de changer sa demande. Lisez le mail qui arrive, puis recommencez.";
    private static final String REPLY_WAITS =
            "Votre réponse par mail n’est pas encore partie. Envoyez-la, ou écartez-la, puis terminez.";
    private static final String COLLEAGUE = "Un collègue s’occupe de cette demande. Il la termine lui-même.";

    private final LinkPages links;
    private final Workplace workplace;
    private final Finishing finishing;
    private final ToldChanges toldChanges;
    private final Clock clock;

    FinishController(LinkPages links, Workplace workplace, Finishing finishing, ToldChanges toldChanges, Clock clock) {
        this.links = links;
        this.workplace = workplace;
        this.finishing = finishing;
        this.toldChanges = toldChanges;
        this.clock = clock;
    }

    @GetMapping("/guichet/clos/{link}")
    @MayCall(Who.DESK_LINK)
    View show(@PathVariable String link) {
        return links.open(link, opened -> opened.isClosed() ? closed(opened) : page(opened, FinishForm.EMPTY));
    }

    @PostMapping("/guichet/clos/{link}")
    @MayCall(Who.DESK_LINK)
    View finish(@PathVariable String link, HttpServletRequest request) {
        FinishForm form = FinishForm.read(new FormFields(request));
        return links.open(link, opened -> opened.isClosed() ? closed(opened) : finish(opened, form));
    }

    private View finish(OpenedLink opened, FinishForm form) {
        if (opened.reading().hasNews()) {
            return refuse(opened, form.with(NEWS));
        }
        if (EndResult.find(form.result()).filter(EndResult.ANSWERED::equals).isPresent()
                && !opened.reading().toCheck().isEmpty()) {
            return refuse(opened, form.with(REPLY_WAITS));
        }
        return EndResult.find(form.result())
                .filter(result -> opened.isCalled() || !result.isCall())
                .map(result -> finish(opened, form, result))
                .orElseGet(() -> refuse(opened, form.with(NOTHING_CHOSEN)));
    }

    private View finish(OpenedLink opened, FinishForm form, EndResult result) {
        return switch (finishing.finish(opened, result, form.words(), clock.instant())) {
            case Work.Done(Enquiry after) -> done(opened, after);
            case Work.Refused refused -> refuse(opened, form.with(RefusedEnding.words(refused.why())));
            case Work.Overtaken _, Work.NotYours _, Work.NothingToDo _ -> refuse(opened, form.with(COLLEAGUE));
        };
    }

    private View done(OpenedLink opened, Enquiry after) {
        if (after instanceof Enquiry.Closed) {
            return new Redirect(opened.finishAddress());
        }
        boolean isMoved = !after.desk().equals(opened.enquiry().desk());
        return links.say(
                isMoved
                        ? new Said(
                                "C’est noté",
                                opened.context().nameOf(after.desk()) + " s’en occupe. Vous n’avez plus rien à faire.")
                        : new Said("C’est noté", "La demande reste chez vous. À traiter " + opened.dueOf(after) + "."));
    }

    @PostMapping("/guichet/clos/{link}/rouvrir")
    @MayCall(Who.DESK_LINK)
    View reopen(@PathVariable String link) {
        return links.open(link, opened -> {
            toldChanges.resume(opened.desk(), opened.id(), clock.instant());
            return new Redirect(opened.finishAddress());
        });
    }

    private Page closed(OpenedLink opened) {
        boolean canBeUndone = opened.enquiry() instanceof Enquiry.Closed closed
                && closed.canBeUndone(opened.desk().agent().id(), clock.instant());
        return links.say(new Said(
                "Cette demande est terminée",
                "Demande " + opened.reference() + ". Merci. Vous n’avez plus rien à faire.",
                canBeUndone
                        ? Optional.of(
                                new Next("C’était une erreur\u00A0: la rouvrir", opened.finishAddress() + "/rouvrir"))
                        : Optional.empty()));
    }

    private Page refuse(OpenedLink opened, FinishForm form) {
        return page(opened, form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(OpenedLink opened, FinishForm form) {
        var layout = workplace.layout(opened.context(), "Demande " + opened.reference());
        return Page.of((output, none) -> JtefinishGenerated.render(output, none, layout, opened, form));
    }
}
