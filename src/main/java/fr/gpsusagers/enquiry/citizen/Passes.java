package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Optional;

/// Stores the valid pass generation of each person. Passes of earlier generations are revoked.
public interface Passes {

    /// Finds the valid generation. Empty once the person is erased.
    Optional<Integer> findGeneration(EnquiryId enquiry);

    /// Starts a new generation. Returns whether the person exists.
    boolean revoke(EnquiryId enquiry);
}
