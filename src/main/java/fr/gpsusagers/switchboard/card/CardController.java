package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.callback.AnswerInWriting;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.HandBackEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.ReadCard;
import fr.gpsusagers.enquiry.work.TakeEnquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.desk.Workplace;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Reading a card, taking it, handing it back, noting.
@Controller
final class CardController {

    private static final int LONGEST_NOTE = 2_000;

    private final Reception reception;
    private final Workplace workplace;
    private final ReadCard readCard;
    private final TakeEnquiry takeEnquiry;
    private final HandBackEnquiry handBackEnquiry;
    private final NoteEnquiry noteEnquiry;
    private final AnswerInWriting answerInWriting;
    private final WaysToSend ways;
    private final Clock clock;

    CardController(
            Reception reception,
            Workplace workplace,
            ReadCard readCard,
            TakeEnquiry takeEnquiry,
            HandBackEnquiry handBackEnquiry,
            NoteEnquiry noteEnquiry,
            AnswerInWriting answerInWriting,
            WaysToSend ways,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.readCard = readCard;
        this.takeEnquiry = takeEnquiry;
        this.handBackEnquiry = handBackEnquiry;
        this.noteEnquiry = noteEnquiry;
        this.answerInWriting = answerInWriting;
        this.ways = ways;
        this.clock = clock;
    }

    @GetMapping("/agent/demande/{id}")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page read(@PathVariable String id, Agent agent, @RequestParam(name = "refus", defaultValue = "") String refused) {
        Visit visit = reception.welcome();
        return switch (readCard.read(new Actor.Staff(agent), id(id), clock.instant())) {
            case Card.Open card -> show(visit, card, agent, refused);
            case Card.StateOnly _, Card.NotYours _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Page show(Visit visit, Card.Open card, Agent agent, String refused) {
        Optional<String> mistake = refused.isEmpty()
                ? Optional.empty()
                : Optional.of("Rien n’a changé\u00A0: la demande n’est plus dans cet état, ou c’est trop tôt.");
        var page = new CardPage(visit, card, agent, mistake, ways);
        var layout = workplace.layout(visit, page.title(), agent);
        return Page.of((output, none) -> JtecardGenerated.render(output, none, layout, page));
    }

    @PostMapping("/agent/demande/{id}/prendre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect take(@PathVariable String id, Agent agent) {
        return switch (takeEnquiry.take(new Actor.Staff(agent), id(id), clock.instant())) {
            case Work.Done _ -> new Redirect("/agent/demande/" + id(id));
            case Work.Overtaken _, Work.NothingToDo _ -> new Redirect("/agent?fait=devance");
            case Work.NotYours _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping("/agent/demande/{id}/rendre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect handBack(@PathVariable String id, Agent agent) {
        return After.of(handBackEnquiry.handBack(new Actor.Staff(agent), id(id), clock.instant()), id(id))
                .orTo("/agent?fait=rendue");
    }

    @PostMapping("/agent/demande/{id}/noter")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect note(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String note) {
        return write(id, agent, note, NoteEnquiry.Purpose.COLLEAGUES);
    }

    /// An answer that the person reads with the reference and the code.
    @PostMapping("/agent/demande/{id}/repondre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect answer(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String reponse) {
        String text = FormFields.cut(reponse, LONGEST_NOTE);
        if (text.isEmpty()) {
            return new Redirect("/agent/demande/" + id(id));
        }
        Work answered = answerInWriting.answer(
                new Actor.Staff(agent), reception.welcome().pack(), id(id), text, clock.instant());
        return After.of(answered, id(id)).orTo("/agent/demande/" + id(id));
    }

    /// A third party brought a mandate: what was seen of it.
    @PostMapping("/agent/demande/{id}/mandat")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect mandate(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String mandat) {
        return write(id, agent, mandat, NoteEnquiry.Purpose.MANDATE);
    }

    private Redirect write(String id, Agent agent, String words, NoteEnquiry.Purpose purpose) {
        String text = FormFields.cut(words, LONGEST_NOTE);
        if (text.isEmpty()) {
            return new Redirect("/agent/demande/" + id(id));
        }
        return After.of(noteEnquiry.note(new Actor.Staff(agent), id(id), text, purpose, clock.instant()), id(id))
                .orTo("/agent/demande/" + id(id));
    }

    static EnquiryId id(String written) {
        return EnquiryId.find(written).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
