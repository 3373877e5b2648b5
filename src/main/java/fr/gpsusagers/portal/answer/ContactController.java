package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.orientation.SoonestCallbacks;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.UnderstoodWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Shows one contact. The address of a former identifier leads to the contact that replaced it.
@Controller
final class ContactController {

    private final Reception reception;
    private final DoubtedNumbers doubts;
    private final SoonestCallbacks callbacks;

    ContactController(Reception reception, DoubtedNumbers doubts, SoonestCallbacks callbacks) {
        this.reception = reception;
        this.doubts = doubts;
        this.callbacks = callbacks;
    }

    @GetMapping("/contact/{contact:[a-z0-9-]+}")
    @MayCall(Who.ANYONE)
    View show(@PathVariable String contact, Journey sent) {
        PageContext context = reception.welcome();
        Journey journey = sent.having(UnderstoodWords.NOTHING);
        Contact found = NeutralIds.findContact(context.pack(), contact, context.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String code = NeutralIds.code(found.id().value());
        return code.equals(contact)
                ? page(context, found, journey)
                : new Redirect("/contact/" + code + journey.query());
    }

    private Page page(PageContext context, Contact contact, Journey journey) {
        var page = ContactPage.of(context, journey, contact, offers(context, journey, contact), doubts);
        var layout = context.layout(page.title(), journey.reader());
        return Page.of((output, none) -> JtecontactGenerated.render(output, none, layout, page));
    }

    /// The contact's own desk calls back and answers in writing, or its substitute; else the switchboard, for what the
    /// administration does itself. Nobody does for a danger: another person may hold the telephone.
    private List<Link> offers(PageContext context, Journey journey, Contact contact) {
        if (!contact.ownService() || NeutralIds.helpsInDanger(context.pack(), contact.id())) {
            return List.of();
        }
        Stream<Reply> replies = journey.reader() == Reader.DEAF
                ? Stream.of(Reply.IN_WRITING)
                : Stream.of(Reply.BY_CALL, Reply.IN_WRITING);
        return replies.flatMap(reply -> offer(context, journey, contact, reply).stream())
                .toList();
    }

    private Optional<Link> offer(PageContext context, Journey journey, Contact contact, Reply reply) {
        String query = journey.along(List.of()).asQuery();
        return offer(context, contact, reply, query + "&contact=" + contact.id())
                .or(() -> offer(context, context.pack().directory().switchboard(context.today()), reply, query));
    }

    private Optional<Link> offer(PageContext context, Contact asked, Reply reply, String query) {
        return context.pack()
                .directory()
                .findDeskFor(asked.id())
                .flatMap(desk -> callbacks.find(desk, reply, Urgency.NORMAL, context.now()))
                .map(by -> DueWords.by(by, context.today()))
                .map(by -> switch (reply) {
                    case BY_CALL -> new Link(Icon.CALLBACK, ChannelKind.CALLBACK.action(), by, "/rappel" + query);
                    case IN_WRITING ->
                        new Link(Icon.MAIL, ChannelKind.MESSAGE.action(), "réponse " + by, "/ecrire" + query);
                });
    }
}
