package fr.gpsusagers.receiving;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.AnsweringDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What acknowledges a message: when it came, which service is in charge, where that service is, and what the message
/// does not do (CRPA, articles L112-11 and R112-11-1). It says where a right is asked for online.
public record Acknowledgement(Pack pack, Enquiry enquiry, Instant now) {

    /// The lines of the acknowledgement, without the words of the message.
    public List<String> lines() {
        LocalDateTime received = FrenchTime.at(enquiry.facts().openedAt());
        var lines = new ArrayList<String>();
        lines.add("Nous avons reçu votre message le " + TimeWords.dayAndYear(received.toLocalDate()) + ", à "
                + TimeWords.hour(received.toLocalTime()) + ".");
        lines.add("Réponse promise\u00A0: " + DueWords.of(enquiry.promise(), FrenchTime.at(now)) + ".");
        lines.add("Service qui répond\u00A0: " + desk().name() + ".");
        desk().contact()
                .map(contact -> contact.address().inOneLine())
                .filter(address -> !address.isEmpty())
                .ifPresent(address -> lines.add(labelled(address) + "."));
        desk().line()
                .ifPresent(line -> lines.add("Téléphone\u00A0: " + line.number().display() + "."));
        lines.add("Ce message n’ouvre pas de droit."
                + online().map(url -> " Pour demander une aide\u00A0: " + url).orElse(""));
        lines.add("En danger\u00A0? Appelez le 112, ou envoyez un SMS au 114.");
        return lines;
    }

    /// The whole acknowledgement, with a copy of these words below it, if there are any.
    public String inWords(List<String> message) {
        String said = String.join("\n\n", message);
        return String.join("\n", lines()) + (said.isBlank() ? "" : "\n\nVotre message\u00A0:\n\n" + said);
    }

    /// Some packs write « Adresse postale : » themselves, before a postal box.
    private static String labelled(String address) {
        return address.startsWith("Adresse") ? address : "Adresse\u00A0: " + address;
    }

    private AnsweringDesk desk() {
        return new AnsweringDesk(directory(), enquiry.desk(), today());
    }

    /// Where the need is asked for online, if the pack names a procedure.
    private Optional<String> online() {
        return directory().ways(enquiry.topic().need()).stream()
                .filter(way -> way.kind() == ChannelKind.ONLINE)
                .flatMap(way -> url(way).stream())
                .findFirst();
    }

    private Optional<String> url(Way way) {
        return way.url()
                .or(() -> directory()
                        .findContact(way.target(), Optional.empty(), today())
                        .flatMap(Contact::url));
    }

    private Directory directory() {
        return pack.directory();
    }

    private LocalDate today() {
        return FrenchTime.at(now).toLocalDate();
    }
}
