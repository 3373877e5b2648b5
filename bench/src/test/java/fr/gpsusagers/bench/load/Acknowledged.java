package fr.gpsusagers.bench.load;

import fr.gpsusagers.enquiry.SentForm;

/// An acknowledged request.
///
/// @param reference the reference that the citizen got
record Acknowledged(SentForm form, String reference) {}
