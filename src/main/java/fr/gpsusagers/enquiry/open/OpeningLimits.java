package fr.gpsusagers.enquiry.open;

/// How many requests are kept for one sender and for all, so that nobody fills a desk's days for everyone else.
///
/// @param ofPerson open ones of a person's number or mail; further ones are joined to those
/// @param ofShared open ones of a number that many share
/// @param ofSharedAtDesk open ones of such a number at one desk; also what one number may ask with caution
/// @param aDay of all senders together; 0 for no limit
public record OpeningLimits(int ofPerson, int ofShared, int ofSharedAtDesk, int aDay) {

    /// For a département; each can be set.
    public static final OpeningLimits USUAL = new OpeningLimits(5, 30, 10, 5_000);
}
