package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.PhoneNumber;

/// A number shown on the emergency page and in the emergency strip.
///
/// @param label who answers: « Police ou gendarmerie »
/// @param brief one or two words for the strip: « police »
/// @param whenTo when to call it: « Quelqu’un me menace ou me frappe »
/// @param bySms whether it takes text messages instead of calls
public record EmergencyNumber(PhoneNumber number, String label, String brief, String whenTo, boolean bySms) {

    /// What a press does: a call or a text message.
    public String link() {
        return (bySms ? "sms:" : "tel:") + number.dialled();
    }
}
