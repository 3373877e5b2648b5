package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Where an agent goes after something was done, or was not.
record After(Work work, EnquiryId id) {

    static After of(Work work, EnquiryId id) {
        return new After(work, id);
    }

    Redirect orTo(String done) {
        return switch (work) {
            case Work.Done _ -> new Redirect(done);
            case Work.Overtaken _, Work.NothingToDo _ -> new Redirect("/agent/demande/" + id + "?refus=oui");
            case Work.NotYours _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
