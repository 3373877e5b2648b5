package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.territory.SectorId;
import java.util.Optional;

/// A call, a visit to a counter or a letter that an agent answers, and what it was about. Comments in this module say
/// « call » for all three. Contains nothing that the person said, and nothing that identifies the person.
///
/// @param need what the agent chose among what was understood; empty if the agent looked for a contact by its name
/// @param contact the contact that the agent read out
/// @param enquiry the request that the agent opened for the person
public record Intake(
        Origin origin,
        Optional<NeedId> need,
        Optional<ContactId> contact,
        Optional<SectorId> sector,
        Optional<EnquiryId> enquiry) {

    public static Intake from(Origin origin) {
        return new Intake(origin, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Intake opening(EnquiryId opened) {
        return new Intake(origin, need, contact, sector, Optional.of(opened));
    }
}
