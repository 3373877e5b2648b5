package fr.gpsusagers.portal.contact;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.orientation.SoonestCallbacks;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.UnderstoodWords;
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
        var page = new ContactPages(context, journey, doubts, callbacks).of(contact);
        var layout = context.layout(page.title(), journey.reader());
        return Page.of((output, none) -> JtecontactGenerated.render(output, none, layout, page));
    }
}
