package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lists, for each desk, the facts it should confirm about the contacts it answers for.
public final class FactsToConfirm {

    private FactsToConfirm() {}

    /// The facts that one desk should confirm.
    ///
    /// @param desk its name
    public record Sheet(String desk, List<Doubtful> contacts) {}

    /// A contact with at least one fact to confirm.
    ///
    /// @param facts one sentence each
    public record Doubtful(ContactId id, String name, Spot spot, List<String> facts) {}

    /// Returns one sheet per desk: the contacts it answers for and those of its sector. All other contacts go to the
    /// desk above all others. On each sheet, what most citizens meet comes first.
    ///
    /// @param citizens how many citizens may be sent to a contact
    public static List<Sheet> of(Directory directory, LocalDate today, ToLongFunction<ContactId> citizens) {
        Map<Desk, List<Doubtful>> byDesk = new LinkedHashMap<>();
        directory.desks().forEach(desk -> byDesk.put(desk, new ArrayList<>(team(desk))));
        for (Contact contact : directory.contacts(today)) {
            List<String> facts = facts(contact, today);
            if (!facts.isEmpty()) {
                inCharge(directory, contact, today)
                        .ifPresent(desk -> byDesk.getOrDefault(desk, new ArrayList<>())
                                .add(new Doubtful(contact.id(), contact.fullName(), contact.spot(), facts)));
            }
        }
        return byDesk.entrySet().stream()
                .map(entry -> new Sheet(
                        entry.getKey().name(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparingLong((Doubtful one) -> -citizens.applyAsLong(one.id())))
                                .toList()))
                .toList();
    }

    /// Returns the pack's assumptions about a team, its hours and callback blocks, until the desk has confirmed
    /// them. The public never sees them.
    private static List<Doubtful> team(Desk desk) {
        if (desk.confirmed()) {
            return List.of();
        }
        return List.of(new Doubtful(
                desk.contact(),
                "Votre équipe",
                desk.spot(),
                Stream.concat(
                                Stream.of(
                                        "Heures de travail de l’équipe (hypothèse, jamais montrées au public) : "
                                                + String.join(
                                                        " ; ", desk.teamHours().inWords()),
                                        "Rappels (hypothèse) : " + assumed(desk.calling(), "rappel")),
                                desk.writing().stream()
                                        .map(time -> "Réponses écrites (hypothèse) : " + assumed(time, "réponse")))
                        .toList()));
    }

    private static String assumed(Capacity time, String each) {
        return time.inWords() + " ; " + time.minutesEach() + " minutes par " + each;
    }

    private static Optional<Desk> inCharge(Directory directory, Contact contact, LocalDate today) {
        List<Desk> desks = directory.desks();
        return directory
                .findDeskFor(contact.id())
                .or(() -> desks.stream()
                        .filter(desk -> contact.sector().isPresent()
                                && directory
                                        .findContact(desk.contact(), today)
                                        .flatMap(Contact::sector)
                                        .equals(contact.sector()))
                        .findFirst())
                .or(directory::lastDesk);
    }

    private static List<String> facts(Contact contact, LocalDate today) {
        var facts = new ArrayList<String>();
        String numbers =
                contact.lines().stream().map(line -> line.number().display()).collect(Collectors.joining(", "));
        boolean calls = contact.channels().contains(ChannelKind.TELEPHONE);
        if (contact.provenance().confidence() == Confidence.GUESS) {
            facts.add("Tout est à vérifier" + (numbers.isEmpty() ? "" : " : " + numbers) + address(contact));
        } else {
            contact.provenance()
                    .readOn()
                    .filter(read -> read.isOldOn(today))
                    .map(FactDate::inWords)
                    .ifPresent(read -> facts.add("Relevé en " + read + ", a pu changer"
                            + (numbers.isEmpty() ? "" : " : " + numbers) + address(contact)));
        }
        facts.addAll(missing(contact, calls));
        if (!facts.isEmpty()) {
            contact.note().ifPresent(note -> facts.add("Notre note est-elle juste ? " + note));
        }
        return List.copyOf(facts);
    }

    private static List<String> missing(Contact contact, boolean calls) {
        var facts = new ArrayList<String>();
        if (calls && contact.lines().isEmpty()) {
            facts.add("Numéro de téléphone manquant");
        }
        if (calls && !contact.telephoneHours().isKnown()) {
            facts.add("Heures du téléphone inconnues");
        }
        if (contact.channels().contains(ChannelKind.COUNTER)
                && !contact.counterHours().isKnown()) {
            facts.add("Heures de l’accueil sur place inconnues");
        }
        if (contact.ownService() && calls && contact.email().isEmpty()) {
            facts.add("Pas d’écrit pour les personnes sourdes : mail du service manquant");
        }
        return facts;
    }

    private static String address(Contact contact) {
        String address = contact.address().inOneLine();
        return address.isEmpty() ? "" : " ; " + address;
    }
}
