package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.lives.Act.Kind;
import fr.gpsusagers.enquiry.lives.Said.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What the citizens of a life wrote, which of it was acknowledged, and where it was last seen. Each
/// acknowledged message is in one place, with its file, until the person of its request is erased.
final class Mailbag {

    static final String LOST = "a message is lost";
    static final String DOUBLED = "a message is there twice";
    static final String FILE_LOST = "a file is lost";
    static final String FILE_DOUBLED = "a file is there twice";

    /// One message in so many is one that was sent before.
    private static final int SENT_AGAIN = 4;

    /// The operator sends a text message again within a day.
    private static final Duration SENT_AGAIN_WITHIN = Duration.ofHours(23);

    private static final Set<Place> ONCE = Set.of(Place.FIRST, Place.THREAD);

    /// By the numbers of the messages.
    private final List<Order> letters = new ArrayList<>();

    private final Set<Integer> acknowledged = new HashSet<>();
    private final Map<Integer, EnquiryId> places = new HashMap<>();

    /// Gives the order of a message its number: a new one, or that of a message that is sent again.
    Order write(Order order) {
        Optional<Order> before = order.how() % SENT_AGAIN == 0 ? findSent(order) : Optional.empty();
        Order letter =
                before.map(sent -> with(sent, sent.form(), order)).orElseGet(() -> with(order, letters.size(), order));
        if (before.isEmpty()) {
            letters.add(letter);
        }
        return letter;
    }

    /// Nobody sends what was written on the page of a request again.
    private Optional<Order> findSent(Order order) {
        return letters.stream()
                .filter(sent -> sent.kind() == order.kind() && sent.kind() != Kind.WRITE)
                .filter(sent -> sent.at().plus(SENT_AGAIN_WITHIN).isAfter(order.at()))
                .reduce((_, last) -> last);
    }

    private static Order with(Order letter, int number, Order now) {
        return new Order(
                letter.kind(),
                letter.agent(),
                letter.about(),
                letter.other(),
                letter.how(),
                number,
                now.at(),
                now.pack());
    }

    /// Learns what the product acknowledged.
    void learn(List<Stage.Told> orders, List<Answer> answers) {
        for (int at = 0; at < orders.size(); at++) {
            Order order = orders.get(at).order();
            if (order.kind().isMessage() && answers.get(at).equals(new Answer.Done(true))) {
                acknowledged.add(order.form());
            }
        }
    }

    /// How many messages were acknowledged.
    int count() {
        return acknowledged.size();
    }

    /// Returns the first rule that is broken.
    ///
    /// @param isErased whether the person of a request was erased
    Optional<String> findBroken(List<Said> said, Predicate<EnquiryId> isErased) {
        said.stream()
                .filter(one -> ONCE.contains(one.place()))
                .forEach(one -> one.enquiry().ifPresent(request -> places.put(one.letter(), request)));
        return acknowledged.stream()
                .flatMap(letter -> findBroken(letter, said, isErased).stream())
                .findFirst();
    }

    private Optional<String> findBroken(int letter, List<Said> said, Predicate<EnquiryId> isErased) {
        List<Said> here = said.stream().filter(one -> one.letter() == letter).toList();
        long files = count(here, Set.of(Place.FILE));
        long messages = count(here, ONCE);
        boolean isGone =
                Optional.ofNullable(places.get(letter)).filter(isErased).isPresent();
        if (messages > 1) {
            return Optional.of(DOUBLED);
        }
        if (files > 1) {
            return Optional.of(FILE_DOUBLED);
        }
        if (here.isEmpty() && !isGone) {
            return Optional.of(LOST);
        }
        return messages == 1 && files == 0 && CitizenLetters.hasFile(letters.get(letter)) && !isGone
                ? Optional.of(FILE_LOST)
                : Optional.empty();
    }

    private static long count(List<Said> said, Set<Place> places) {
        return said.stream().filter(one -> places.contains(one.place())).count();
    }
}
