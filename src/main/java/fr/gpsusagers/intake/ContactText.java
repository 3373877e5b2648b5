package fr.gpsusagers.intake;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.SmsLetters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A contact as a message says it: how to reach it, when, and what to prepare. Unknown hours are left out.
record ContactText(String administration, Contact contact, Optional<Need> need, LocalDate day) {

    NoticeText by(Medium medium) {
        return medium == Medium.SMS
                ? new NoticeText("Contact", SmsLetters.plain(inBrief()))
                : new NoticeText("Le contact que vous avez demandé", inFull());
    }

    private String inBrief() {
        return administration + "\u00A0: " + contact.name()
                + phones().map(phone -> ", " + phone).orElse("") + ".";
    }

    private String inFull() {
        List<String> lines = new ArrayList<>();
        lines.add("Bonjour,\n\nVoici le contact que vous avez demandé à " + administration + ".\n");
        lines.add(contact.name());
        phones().ifPresent(phone -> lines.add("Téléphone\u00A0: " + phone));
        hours("Répond", contact.telephoneHours().inWords()).ifPresent(lines::add);
        contact.email().map(EmailAddress::value).ifPresent(mail -> lines.add("Mail\u00A0: " + mail));
        if (contact.address().isVisitable()) {
            lines.add("Adresse\u00A0: " + contact.address().toGoTo().inOneLine());
            hours("Accueil", contact.counterHours().inWords()).ifPresent(lines::add);
        }
        contact.url().ifPresent(url -> lines.add("Site\u00A0: " + url));
        lines.addAll(toPrepare());
        lines.add("\nCe message ne remplace pas une demande. Pour un droit, contactez ce service.");
        return lines.stream().map(ContactText::plain).collect(Collectors.joining("\n"));
    }

    private Optional<String> phones() {
        return Optional.of(contact.lines().stream()
                        .filter(_ -> contact.channels().contains(ChannelKind.TELEPHONE))
                        .map(Line::number)
                        .map(number -> number.display())
                        .collect(Collectors.joining(" ou ")))
                .filter(said -> !said.isEmpty());
    }

    private static Optional<String> hours(String label, List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(label + "\u00A0: " + String.join(", ", words));
    }

    private List<String> toPrepare() {
        List<String> papers = need.map(Need::papers).orElse(List.of());
        List<String> lines = new ArrayList<>();
        if (!papers.isEmpty()) {
            lines.add("\nÀ préparer\u00A0:");
            papers.forEach(paper -> lines.add("- " + paper));
        }
        return lines;
    }

    /// Removes braces, which a notice would take for placeholders.
    private static String plain(String line) {
        return line.replaceAll("[{}\\p{Cc}&&[^\\n]]", " ");
    }
}
