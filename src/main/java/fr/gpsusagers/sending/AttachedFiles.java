package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.EnquiryId;

/// Knows how many files are with a request.
public interface AttachedFiles {

    int count(EnquiryId id);
}
