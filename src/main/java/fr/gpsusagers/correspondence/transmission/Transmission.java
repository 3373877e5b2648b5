package fr.gpsusagers.correspondence.transmission;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.ContactId;
import java.time.Instant;
import java.util.UUID;

/// A request that was forwarded to the administration in charge of it; the citizen is informed (CRPA, article
/// L114-2). Contains nothing of the request: its text is read when the mail is sent.
///
/// @param at when this desk closed the request
public record Transmission(UUID id, EnquiryId enquiry, ContactId contact, Instant at) {}
