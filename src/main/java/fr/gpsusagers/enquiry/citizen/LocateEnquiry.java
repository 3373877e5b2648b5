package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;

/// Shows an agent the desk and due time of a request whose reference the caller reads out on the telephone, and
/// none of its words. A joined request is located at the request it was joined to. A request that needs caution is not
/// located: whoever found the paper can read a reference out, but only the citizen has the code.
@UseCase
public final class LocateEnquiry {

    private final Enquiries enquiries;

    public LocateEnquiry(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    public sealed interface Location {

        /// It is at one of the agent's desks: the agent can read its card.
        record AtYourDesk(Enquiry enquiry) implements Location {}

        /// It is at another desk.
        record Elsewhere(Enquiry enquiry) implements Location {}

        /// It needs caution, so it is found by reference and code only.
        record OnlyWithCode() implements Location {}

        /// No request has this reference. Typing errors end here; agents read the same answer as for [NotYours].
        record Unknown() implements Location {}

        /// The agent may not know about it.
        record NotYours() implements Location {}
    }

    public Location locate(Actor actor, Reference reference) {
        return actor instanceof Actor.Staff staff
                ? enquiries
                        .find(reference)
                        .map(new JoinedTo(enquiries)::last)
                        .map(enquiry -> location(staff, enquiry))
                        .orElseGet(Location.Unknown::new)
                : new Location.NotYours();
    }

    private static Location location(Actor.Staff staff, Enquiry enquiry) {
        if (enquiry.topic().caution() != Caution.ORDINARY) {
            return new Location.OnlyWithCode();
        }
        if (staff.may(Right.READ_ENQUIRIES, enquiry.desk())) {
            return new Location.AtYourDesk(enquiry);
        }
        return staff.agent().may(Right.SEE_STATE_OF_ALL) ? new Location.Elsewhere(enquiry) : new Location.NotYours();
    }
}
