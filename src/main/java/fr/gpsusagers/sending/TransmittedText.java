package fr.gpsusagers.sending;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.NoticeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text that another body needs to answer a request: what the citizen said and how to reach them, without the
/// notes of agents. `toString` hides it.
record TransmittedText(Pack pack, Enquiry enquiry, Person person) {

    private static final int LONGEST = 3_900;

    /// What stands around it: what its notice stores.
    static NoticeText around(Pack pack, Enquiry closed) {
        String administration = pack.identity().administration();
        return new NoticeText(
                "Demande d’un usager, transmise par " + administration,
                "Bonjour,\n\nCette demande est arrivée chez nous (" + administration
                        + "). Elle relève de votre organisme."
                        + "\nNous vous la transmettons (code des relations entre le public et l’administration,"
                        + " article L114-2). La personne en est informée.\n\n{demande}\n\nNotre référence\u00A0: "
                        + closed.facts().reference().value() + "\n");
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Reçue le\u00A0: "
                + TimeWords.dayAndYear(FrenchTime.at(enquiry.facts().openedAt()).toLocalDate()));
        pack.guide()
                .findNeed(enquiry.topic().need())
                .map(Need::label)
                .ifPresent(label -> lines.add("Sujet\u00A0: " + label));
        add(lines, "Lieu", person.place());
        add(lines, "Prénom", person.firstName());
        add(lines, "Téléphone", person.number().map(PhoneNumber::display));
        add(lines, "Mail", person.mail().map(EmailAddress::value));
        add(lines, "Langue", person.language());
        add(lines, "Structure", person.body());
        add(lines, "Date limite", person.deadline().map(TimeWords::dayAndYear));
        lines.add("Réponse souhaitée\u00A0: " + (person.canBeCalled() ? "par téléphone" + moments() : "par écrit"));
        person.words().forEach(words -> lines.add("La personne a écrit\u00A0: «\u00A0" + words + "\u00A0»"));
        String text = lines.stream().map(TransmittedText::plain).collect(Collectors.joining("\n"));
        return text.length() <= LONGEST ? text : Letters.cut(text, LONGEST) + " […]";
    }

    private static void add(List<String> lines, String name, Optional<String> value) {
        value.ifPresent(known -> lines.add(name + "\u00A0: " + known));
    }

    private String moments() {
        return person.moments().isEmpty()
                ? ""
                : " (" + person.moments().stream().sorted().map(HalfDay::label).collect(Collectors.joining(", ")) + ")";
    }

    /// Replaces control characters and line separators, so that the text fits on one line of a mail.
    private static String plain(String line) {
        return line.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    @Override
    public String toString() {
        return "TransmittedText[…]";
    }
}
