package fr.gpsusagers.sending.notice;

import java.time.Instant;
import java.util.UUID;

/// A message to be sent. It contains no address: [Recipients] supply it at the moment of sending.
///
/// @param subject the identifier of what the notice is about, such as an enquiry, by which [Recipients]
///     find the address
/// @param giveUpAfter after this moment, the notice would come too late to be useful
public record Notice(UUID id, UUID subject, Medium medium, NoticeText text, Instant sendAfter, Instant giveUpAfter) {

    public Notice {
        if (giveUpAfter.isBefore(sendAfter)) {
            throw new IllegalArgumentException("giveUpAfter is before sendAfter");
        }
        if (medium == Medium.SMS && text.smsParts() > SmsParts.MOST) {
            throw new IllegalArgumentException("A text message has at most " + SmsParts.MOST + " parts");
        }
    }
}
