package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.follow.LocateEnquiry;
import fr.gpsusagers.enquiry.follow.LocateEnquiry.Location;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.desk.Workplace;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// « Retrouver une demande »: finds a request by the reference that a caller reads out.
@Controller
final class FindController {

    private static final int LONGEST = 20;

    private final Reception reception;
    private final Workplace workplace;
    private final LocateEnquiry locateEnquiry;

    FindController(Reception reception, Workplace workplace, LocateEnquiry locateEnquiry) {
        this.reception = reception;
        this.workplace = workplace;
        this.locateEnquiry = locateEnquiry;
    }

    @GetMapping("/agent/retrouver")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    View find(Agent agent, @RequestParam(name = "reference", defaultValue = "") String typed) {
        String reference = FormFields.cut(typed, LONGEST);
        if (reference.isEmpty()) {
            return show(agent, reference, Optional.empty());
        }
        Location location = Reference.find(reference)
                .map(known -> locateEnquiry.locate(new Actor.Staff(agent), known))
                .orElseGet(Location.NotYours::new);
        return switch (location) {
            case Location.AtYourDesk(Enquiry enquiry) -> new Redirect("/agent/demande/" + enquiry.id());
            case Location.Elsewhere(Enquiry enquiry) -> show(agent, reference, Optional.of(enquiry));
            case Location.NotYours _ -> show(agent, reference, Optional.empty()).withStatus(HttpStatus.NOT_FOUND);
        };
    }

    private Page show(Agent agent, String typed, Optional<Enquiry> found) {
        PageContext context = reception.welcome();
        var page = new FindPage(context, typed, found);
        var layout = workplace.layout(context, "Retrouver une demande", agent);
        return Page.of((output, none) -> JtefindGenerated.render(output, none, layout, page));
    }
}
