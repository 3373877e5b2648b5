package fr.gpsusagers.bench.load;

import fr.gpsusagers.enquiry.SentForm;

/// A request, and the reference that its person was told.
record Acknowledged(SentForm form, String reference) {}
