package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import java.time.LocalDate;
import java.util.Optional;

/// An anonymous opinion about the answer to a need.
///
/// @param contact the contact that the answer put first
/// @param packVersion identifies the content that answered
public record Feedback(NeedId need, Optional<ContactId> contact, Opinion opinion, String packVersion, LocalDate day) {}
