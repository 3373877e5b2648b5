package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Placeholder;
import fr.gpsusagers.guide.PreparedAnswer;
import fr.gpsusagers.switchboard.card.CardForm.Attention;
import fr.gpsusagers.switchboard.card.CardForm.Choice;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A prepared answer of the pack, filled with the facts of the request on the card.
record InsertableAnswer(String title, String text) {

    /// More buttons would take longer to read than the answer takes to type.
    private static final int MOST = 6;

    /// Returns those for the need first, then for its theme, then for every request. Where the person is in danger,
    /// only those that the pack marks for it.
    static List<InsertableAnswer> listFor(CardPage page) {
        return page.need().stream()
                .flatMap(need -> page.context().pack().guide().listPreparedAnswers(need).stream()
                        .filter(answer -> answer.isForDanger() || !isDangerous(page, need)))
                .map(answer -> filled(answer, page))
                .filter(answer -> !answer.text().isEmpty())
                .limit(MOST)
                .toList();
    }

    /// Returns the page with the chosen answer below what the agent wrote. The focus stays outside the field, so that
    /// the next key is a shortcut and not a letter in the answer. Unchanged if he no longer holds the request.
    static CardPage insert(CardPage page) {
        return page.isMine()
                ? listFor(page).stream()
                        .filter(answer -> answer.title().equals(page.chosen(Choice.PREPARED)))
                        .findFirst()
                        .map(answer -> answer.below(page))
                        .orElseGet(() -> unchanged(page, RefusalWords.NO_LONGER_PREPARED))
                : page;
    }

    private CardPage below(CardPage page) {
        String whole = below(page.typed(Part.ANSWER));
        return whole.length() > Part.ANSWER.longest()
                ? unchanged(page, RefusalWords.TOO_LONG_TO_INSERT)
                : page.with(page.form().with(Part.ANSWER, whole), Attention.to(Choice.PREPARED));
    }

    private static CardPage unchanged(CardPage page, String why) {
        return page.with(page.form(), Attention.to(Part.ANSWER, why));
    }

    private static boolean isDangerous(CardPage page, Need need) {
        return need.isDanger() || page.enquiry().topic().caution() != Caution.ORDINARY;
    }

    private static InsertableAnswer filled(PreparedAnswer answer, CardPage page) {
        return new InsertableAnswer(answer.title(), answer.filled(facts(page)));
    }

    /// Returns what was typed, with this text below it. Inserting the same text twice changes nothing.
    private String below(String typed) {
        if (typed.isEmpty()) {
            return text;
        }
        return typed.contains(text) ? typed : typed + "\n\n" + text;
    }

    /// Returns what the pack and the request know for the placeholders. Unknown facts are missing.
    private static Map<Placeholder, String> facts(CardPage page) {
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
        boolean isCalled = page
                .context()
                .pack()
                .directory()
                .channels(service, page.context().today())
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
