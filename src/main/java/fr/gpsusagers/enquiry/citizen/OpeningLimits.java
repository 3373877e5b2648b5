package fr.gpsusagers.enquiry.citizen;

/// Limits on requests, per sender and in total, so that no sender fills a desk's days for everyone else.
///
/// @param ofPerson open requests of one person's number or mail; further ones are joined to those, or refused
/// @param ofShared open requests of one shared number
/// @param ofSharedAtDesk open requests of one shared number at one desk; also the open requests with caution of one
/// person's number or mail
/// @param aDay requests of all senders together per calendar day (French time); 0 for no limit. Mails, text
///     messages, and all other ways in are counted each for itself
public record OpeningLimits(int ofPerson, int ofShared, int ofSharedAtDesk, int aDay) {

    /// The defaults for a département. Each limit is a setting.
    public static final OpeningLimits USUAL = new OpeningLimits(5, 30, 10, 5_000);
}
