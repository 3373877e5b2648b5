package fr.gpsusagers.sending.desk;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Calling;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Person.Voicemail;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a desk needs to answer a request, and nothing else. A number is there only if a call is expected: an answer in
/// writing travels through the product. Where a call may put the person in danger, the number is not in the mail but
/// behind its link, in the hours that the person gave. `toString` hides it all.
public record RequestForDesk(Pack pack, Enquiry enquiry, Person person) {

    /// What is to be done, and what to take care of.
    List<String> duties() {
        var lines = new ArrayList<String>();
        switch (enquiry.topic().caution()) {
            case ORDINARY ->
                lines.add(isCalled() ? "À faire\u00A0: rappeler la personne." : "À faire\u00A0: répondre par écrit.");
            case NEVER -> {
                lines.add("PRUDENCE\u00A0: n’appelez pas, n’envoyez rien. Une autre personne peut tenir le téléphone.");
                lines.add("À faire\u00A0: écrire une réponse. La personne la lira sur le site, avec son code.");
            }
            case WHEN_SAID_SAFE -> {
                lines.add("PRUDENCE\u00A0: une autre personne peut tenir le téléphone. Ne laissez aucun message.");
                lines.add(
                        "À faire\u00A0: appeler seulement " + person.safeWhen().orElse("à l’heure promise")
                                + ". Le numéro est derrière le premier lien, à ces heures-là.");
            }
        }
        return lines;
    }

    /// What is known of the request and its person.
    List<String> facts() {
        var lines = new ArrayList<String>();
        add(lines, "Sujet", pack.guide().findNeed(enquiry.topic().need()).map(Need::label));
        lines.add("Reçue le\u00A0: " + received());
        boolean isForOneself = enquiry.topic().askedFor() == AskedFor.ONESELF;
        if (!isForOneself) {
            lines.add("Demande faite\u00A0: " + enquiry.topic().askedFor().label());
        }
        add(lines, isForOneself ? "Prénom" : "Prénom de la personne qui écrit", person.firstName());
        if (isCalled() && enquiry.topic().caution() == Caution.ORDINARY) {
            add(lines, "Téléphone", person.number().map(PhoneNumber::display));
            lines.add("Répond\u00A0: " + moments());
            lines.add("Message vocal\u00A0: "
                    + (person.voicemail() == Voicemail.ALLOWED ? "possible" : "ne rien laisser"));
        }
        add(lines, "Lieu", person.place());
        add(lines, "Langue", person.language());
        add(lines, "Structure", person.body());
        add(lines, "Date limite", person.deadline().map(TimeWords::dayAndYear));
        person.words().forEach(words -> {
            lines.add("La personne a écrit\u00A0:");
            lines.addAll(ThreadLine.quote(words).toList());
        });
        return lines;
    }

    /// The number to call now, where a mail must not name it. Empty outside the hours that the person called safe.
    public Optional<PhoneNumber> findHiddenNumber(Instant now) {
        return enquiry.topic().isCalledInSafeHours()
                ? new Calling(enquiry.topic(), Optional.of(person)).number(FrenchTime.at(now))
                : Optional.empty();
    }

    /// « mardi 1er décembre 2026 à 9 h 12 ».
    private String received() {
        LocalDateTime at = FrenchTime.at(enquiry.facts().openedAt());
        return TimeWords.dayAndYear(at.toLocalDate()) + " à " + TimeWords.hour(at.toLocalTime());
    }

    private boolean isCalled() {
        return !enquiry.topic().isAnsweredInWriting() && person.canBeCalled();
    }

    private String moments() {
        return person.moments().isEmpty()
                ? "à toute heure"
                : person.moments().stream().sorted().map(HalfDay::label).collect(Collectors.joining(", "));
    }

    private static void add(List<String> lines, String name, Optional<String> value) {
        value.ifPresent(known ->
                lines.add(name + "\u00A0: " + String.join(" ", known.lines().toList())));
    }

    @Override
    public String toString() {
        return "RequestForDesk[…]";
    }
}
