package fr.gpsusagers.notice;

import java.time.Instant;
import java.util.UUID;

/// Something to be said to someone. It holds no address: who has it is asked at the moment of sending.
///
/// @param subject of whom or of what it speaks, by an identifier that [Recipients] know
/// @param giveUpAfter after this moment it would come too late to be of use
public record Notice(UUID id, UUID subject, Medium medium, NoticeText text, Instant sendAfter, Instant giveUpAfter) {

    /// A longer text message is dear, and arrives in pieces.
    private static final int MOST_SMS_PARTS = 3;

    public Notice {
        if (giveUpAfter.isBefore(sendAfter)) {
            throw new IllegalArgumentException("A notice is not given up before it may be sent");
        }
        if (medium == Medium.SMS && text.smsParts() > MOST_SMS_PARTS) {
            throw new IllegalArgumentException("A text message has at most " + MOST_SMS_PARTS + " parts");
        }
    }
}
