package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.PhoneNumber;

/// A number of the emergency page and strip.
///
/// @param label who answers: « Police ou gendarmerie »
/// @param brief one or two words for the strip: « police »
/// @param whenTo in which situation: « Quelqu’un me menace ou me frappe »
/// @param bySms whether it is reached by SMS instead of a call
public record EmergencyNumber(PhoneNumber number, String label, String brief, String whenTo, boolean bySms) {}
