package fr.gpsusagers.bench.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.PhoneNumber;
import java.net.URLEncoder;

/// A request of one fictional citizen. No other has the same form, number or words.
///
/// @param steps the steps through the guide, joined by slashes
/// @param commune the official code of the citizen's commune
public record Asked(FormToken form, String number, String words, String steps, String commune) {

    /// Returns the form as a browser sends it, the same each time it is sent again.
    public String body() {
        return "parcours=" + steps.replace("/", "%2F") + "&lieu=" + commune + "&demande=" + form.value() + "&numero="
                + number + "&mots=" + URLEncoder.encode(words, UTF_8);
    }

    /// Returns the hash by which the product recognises this form when it is sent again.
    public SentForm sentForm() {
        return form.sentBy(Person.at(PhoneNumber.parse(number)));
    }
}
