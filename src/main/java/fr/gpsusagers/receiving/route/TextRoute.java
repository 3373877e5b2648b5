package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.UnderstandMessage;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import fr.gpsusagers.sending.notice.Medium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/// Decides what a text message is for: an order to the product, the thread of a request, or a new request.
@Singleton
public final class TextRoute implements Route {

    /// A text that is damaged, or sealed under another key, hinders no other: an operator learns that it came.
    private static final String DAMAGED = "\n[SMS que nous n’avons pas pu lire.]";

    private final NumberThreads threads;
    private final ChooseByText choose;
    private final ToRequests toRequests;
    private final UnderstandMessage understandMessage;
    private final Persons persons;

    public TextRoute(
            NumberThreads threads,
            ChooseByText choose,
            ToRequests toRequests,
            UnderstandMessage understandMessage,
            Persons persons) {
        this.threads = threads;
        this.choose = choose;
        this.toRequests = toRequests;
        this.understandMessage = understandMessage;
        this.persons = persons;
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Read read(QueuedMessage queued, FileContent raw, Pack pack, Instant now) throws IOException {
        String plain = plain(raw);
        int end = plain.indexOf('\n');
        Optional<PhoneNumber> from = Optional.of(plain.substring(0, end))
                .filter(number -> !number.isEmpty())
                .map(PhoneNumber::new);
        String words = Redacted.of(plain.substring(end + 1)).text();
        Understood understood = queued.unread() < MOST_UNREAD
                ? understandMessage.understand(pack, words, FrenchTime.at(now))
                : Understood.as(Meaning.ASKS);
        Incoming incoming = incoming(queued, from, words, understood);
        return (current, at) ->
                from.isPresent() ? fromNumber(current, incoming, from.get(), at) : first(current, incoming, at);
    }

    /// One without a number becomes a request that nobody acknowledges.
    private static Incoming incoming(
            QueuedMessage queued, Optional<PhoneNumber> from, String words, Understood understood) {
        return new Incoming(
                Medium.SMS,
                "text-" + queued.id(),
                from,
                Optional.empty(),
                true,
                from.isPresent(),
                words,
                understood.meaning(),
                words,
                understood,
                0);
    }

    private static String plain(FileContent raw) throws IOException {
        try (InputStream content = raw.open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IllegalStateException damaged) {
            return DAMAGED;
        }
    }

    private Goal fromNumber(Pack pack, Incoming incoming, PhoneNumber number, Instant now) {
        return switch (TextOrder.of(incoming.firstWords())) {
            case STOP -> {
                choose.stop(pack, number, now);
                yield Goal.of(Ending.INSTRUCTION);
            }
            case RESUME -> {
                choose.resume(pack, number, now);
                yield Goal.of(Ending.INSTRUCTION);
            }
            case YES -> toHumans(pack, incoming, number, Optional.of(AnswerWay.BY_SMS), now);
            case NO -> toHumans(pack, incoming, number, Optional.of(AnswerWay.ON_SITE), now);
            case NONE -> toHumans(pack, incoming, number, Optional.empty(), now);
        };
    }

    /// @param chosen what « oui » or « non » means if the person was asked just before
    private Goal toHumans(Pack pack, Incoming incoming, PhoneNumber number, Optional<AnswerWay> chosen, Instant now) {
        Optional<EnquiryId> thread = threads.find(number, now).or(() -> findAlone(number, now));
        if (thread.isPresent()) {
            EnquiryId id = thread.get();
            if (chosen.isPresent() && choose.choose(pack, id, chosen.get(), now)) {
                return Goal.in(id, Ending.INSTRUCTION);
            }
            if (toRequests.add(pack, incoming, id, now)) {
                return Goal.in(id, Ending.IN_THREAD);
            }
        }
        return incoming.first().meaning() == Meaning.THANKS ? Goal.of(Ending.IGNORED) : first(pack, incoming, now);
    }

    /// Locks the number before a request is opened: two first texts are one request. A request that is
    /// found locks its number and its mail itself, in the order in which all do.
    private Optional<EnquiryId> findAlone(PhoneNumber number, Instant now) {
        persons.lock(Person.at(number));
        return threads.find(number, now);
    }

    private Goal first(Pack pack, Incoming incoming, Instant now) {
        return Goal.in(toRequests.open(pack, incoming, now), Ending.NEW_REQUEST);
    }
}
