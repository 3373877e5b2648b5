package fr.gpsusagers.portal.asking;

import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.portal.SafeHoursFields;

/// Whether and when a call or a message puts the citizen in danger, as the citizen says.
///
/// @param risk the answer where the form asks whether there is a danger
/// @param hours when a call is safe
public record Safety(Risk risk, SafeHoursFields hours) {

    public static final Safety NOT_SAID = new Safety(Risk.NOT_SAID, SafeHoursFields.NONE);

    /// The answer to « Un appel ou un message peut-il vous mettre en danger ? ».
    public enum Risk {
        NOT_SAID,
        NO,
        YES
    }

    public static Safety read(FormFields fields) {
        Risk risk = switch (fields.text("risque", "oui".length())) {
            case "non" -> Risk.NO;
            case "oui" -> Risk.YES;
            default -> Risk.NOT_SAID;
        };
        return new Safety(risk, SafeHoursFields.read(fields));
    }

    public boolean isYes() {
        return risk == Risk.YES;
    }

    public boolean isNo() {
        return risk == Risk.NO;
    }

    /// Whether calls and messages are safe at any hour. Safe hours say the contrary.
    public boolean saysAlways() {
        return risk == Risk.NO && !hours.isSaid();
    }

    public boolean isNotSaid() {
        return equals(NOT_SAID);
    }
}
