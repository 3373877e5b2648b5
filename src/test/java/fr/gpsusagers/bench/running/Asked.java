package fr.gpsusagers.bench.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.open.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.PhoneNumber;
import java.net.URLEncoder;

/// A request of one invented person: a form, a number and words that no other has.
///
/// @param steps of the guide, joined by slashes
/// @param commune the official code of where the person lives
public record Asked(FormToken form, String number, String words, String steps, String commune) {

    /// As a browser sends it, the first time and each time again.
    public String body() {
        return "parcours=" + steps.replace("/", "%2F") + "&lieu=" + commune + "&demande=" + form.value() + "&numero="
                + number + "&mots=" + URLEncoder.encode(words, UTF_8);
    }

    /// By what the product knows the form again.
    public SentForm sentForm() {
        return form.sentBy(Person.at(PhoneNumber.parse(number)));
    }
}
