package fr.gpsusagers.bench.load;

import fr.gpsusagers.enquiry.SentForm;

/// An acknowledged request.
///
/// @param reference the reference that its citizen was told
record Acknowledged(SentForm form, String reference) {}
