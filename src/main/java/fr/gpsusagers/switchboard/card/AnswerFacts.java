package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.Placeholder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the pack and the request know for the placeholders of a prepared answer. Unknown facts are missing.
final class AnswerFacts {

    private AnswerFacts() {}

    static Map<Placeholder, String> of(CardPage page) {
        var facts = new EnumMap<Placeholder, String>(Placeholder.class);
        facts.put(Placeholder.REFERENCE, page.enquiry().facts().reference().value());
        page.context().serviceOf(page.enquiry().desk()).ifPresent(service -> addService(facts, service, page));
        page.person().flatMap(Person::place).ifPresent(place -> facts.put(Placeholder.COMMUNE, place));
        page.need().flatMap(need -> list(need.papers())).ifPresent(papers -> facts.put(Placeholder.PAPERS, papers));
        return facts;
    }

    /// Gives the number only if the pack lets the public call it, and its hours only with the number. Who asked for a
    /// written answer is not told to call: deaf people ask for it.
    private static void addService(Map<Placeholder, String> facts, Contact service, CardPage page) {
        facts.put(Placeholder.SERVICE, service.spokenName());
        boolean isCalled =
                page
                        .context()
                        .pack()
                        .directory()
                        .channels(service, page.context().now().toLocalDate())
                        .stream()
                        .anyMatch(channel -> channel.kind() == ChannelKind.TELEPHONE);
        service.lines().stream()
                .filter(_ -> isCalled && !isForReader(page))
                .findFirst()
                .ifPresent(line -> {
                    facts.put(Placeholder.TELEPHONE, number(line));
                    hours(service).ifPresent(hours -> facts.put(Placeholder.HOURS, hours));
                });
    }

    private static boolean isForReader(CardPage page) {
        return page.person()
                .filter(person -> person.reply() == Reply.IN_WRITING)
                .isPresent();
    }

    /// Says the price where the digits do not tell that the call is an ordinary one.
    private static String number(Line line) {
        boolean mayCostMore = line.number().isSurtaxed() || line.number().saysNoPrice();
        return line.number().display()
                + line.price()
                        .filter(_ -> mayCostMore)
                        .map(price -> " (" + price + ")")
                        .orElse("");
    }

    private static Optional<String> hours(Contact service) {
        return Optional.of(String.join(", ", service.telephoneHours().inWords()))
                .filter(words -> !words.isEmpty());
    }

    private static Optional<String> list(List<String> papers) {
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(papers.stream().map(paper -> "\n- " + paper).collect(Collectors.joining()));
    }
}
