package fr.gpsusagers.correspondence;

import fr.gpsusagers.enquiry.EnquiryId;

/// Knows which requests came with files.
public interface AttachedFiles {

    boolean areWith(EnquiryId id);
}
