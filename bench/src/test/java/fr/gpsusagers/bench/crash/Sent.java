package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// What one fictional citizen sends. No other has the same words or the same file.
///
/// @param place which of the citizen's text messages it is, from 0
/// @param bytes how long its file is; 0 for none
record Sent(Door door, Asked asked, int place, int bytes) {

    private static final byte[] PDF = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);

    /// The next text message of the same citizen.
    Sent next() {
        return new Sent(door, asked, place + 1, 0);
    }

    /// The same as something new: nothing tells the product that it came before.
    Sent afresh() {
        var again = new Asked(FormToken.random(), asked.number(), asked.words(), asked.steps(), asked.commune());
        return new Sent(door, again, place, bytes);
    }

    /// The identifier that the SMS operator or a mail program gives it, the same each time it is sent
    /// again.
    String id() {
        return asked.form().value() + "-" + place;
    }

    String words() {
        return place == 0 ? asked.words() : "Encore " + place + ". " + asked.words();
    }

    String mail() {
        return "essai-" + asked.number() + "@exemple.fr";
    }

    /// Whom the product knows by this.
    Person sender() {
        Person caller = Person.at(PhoneNumber.parse(asked.number()));
        return switch (door) {
            case CALLBACK, TEXT -> caller;
            case FORM, MAIL ->
                caller.with(draft -> draft.mail(new EmailAddress(mail())).withoutNumber());
        };
    }

    /// Returns the hash of the form: by it the product recognises a form that is sent twice.
    SentForm sentForm() {
        return asked.form().sentBy(sender());
    }

    /// The file: what a program takes for a PDF.
    byte[] file() {
        var content = new byte[bytes];
        new Random(asked.number().hashCode()).nextBytes(content);
        System.arraycopy(PDF, 0, content, 0, Math.min(PDF.length, bytes));
        return content;
    }
}
