package fr.gpsusagers.bench.running;

import fr.gpsusagers.enquiry.SentForm;

/// An acknowledged request.
///
/// @param reference the reference that the citizen got
public record Acknowledged(SentForm form, String reference) {}
