package fr.gpsusagers.enquiry.follow;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Optional;

/// The generation of passes that is good for each person: a pass of an earlier one was revoked.
public interface Passes {

    /// Empty once the person is erased.
    Optional<Integer> findGeneration(EnquiryId enquiry);

    /// Begins a new generation, and gives whether there was a person.
    boolean revoke(EnquiryId enquiry);
}
