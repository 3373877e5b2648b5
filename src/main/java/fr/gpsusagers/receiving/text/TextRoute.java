package fr.gpsusagers.receiving.text;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.UnderstandMessage;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kept;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/// Decides what a text message is for: an order to the product, the thread of a request, or a new request.
@Holder
public final class TextRoute implements Route {

    /// A text that is damaged, or sealed under another key, hinders no other: an operator learns that it came.
    private static final String DAMAGED = "\n[SMS que nous n’avons pas pu lire.]";

    private final NumberThreads threads;
    private final ChooseByText choose;
    private final ThreadText threadText;
    private final FirstText firstText;
    private final UnderstandMessage understandMessage;
    private final Persons persons;

    public TextRoute(
            NumberThreads threads,
            ChooseByText choose,
            ThreadText threadText,
            FirstText firstText,
            UnderstandMessage understandMessage,
            Persons persons) {
        this.threads = threads;
        this.choose = choose;
        this.threadText = threadText;
        this.firstText = firstText;
        this.understandMessage = understandMessage;
        this.persons = persons;
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Read read(Kept kept, FileContent raw, Pack pack, Instant now) throws IOException {
        KeptText text = text(kept, raw);
        String words = Redacted.of(text.words()).text();
        Understood understood = kept.unread() < MOST_UNREAD
                ? understandMessage.understand(pack, words, FrenchTime.at(now))
                : Understood.as(Meaning.ASKS);
        return (current, at) -> text.from()
                .map(number -> fromNumber(current, text, number, words, understood, at))
                .orElseGet(() -> first(current, text, words, understood, at));
    }

    private static KeptText text(Kept kept, FileContent raw) throws IOException {
        String plain = plain(raw);
        int end = plain.indexOf('\n');
        Optional<PhoneNumber> from = Optional.of(plain.substring(0, end))
                .filter(number -> !number.isEmpty())
                .map(PhoneNumber::new);
        return new KeptText(kept.id(), from, plain.substring(end + 1));
    }

    private static String plain(FileContent raw) throws IOException {
        try (InputStream content = raw.open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IllegalStateException damaged) {
            return DAMAGED;
        }
    }

    private Goal fromNumber(
            Pack pack, KeptText text, PhoneNumber number, String words, Understood understood, Instant now) {
        TextOrder order = TextOrder.of(words);
        return switch (order) {
            case STOP -> {
                choose.stop(pack, number, now);
                yield Goal.of(Ending.INSTRUCTION);
            }
            case RESUME -> {
                choose.resume(pack, number, now);
                yield Goal.of(Ending.INSTRUCTION);
            }
            case YES, NO, NONE -> toHumans(pack, text, number, words, understood, now);
        };
    }

    private Goal toHumans(
            Pack pack, KeptText text, PhoneNumber number, String words, Understood understood, Instant now) {
        Optional<EnquiryId> thread = threads.find(number, now).or(() -> findAlone(number, now));
        if (thread.filter(id -> isChosen(pack, id, words, now)).isPresent()) {
            return Goal.in(thread.get(), Ending.INSTRUCTION);
        }
        if (thread.filter(id -> threadText.isAdded(pack, words, understood.meaning(), id, now))
                .isPresent()) {
            return Goal.in(thread.get(), Ending.IN_THREAD);
        }
        return understood.meaning() == Meaning.THANKS
                ? Goal.of(Ending.IGNORED)
                : first(pack, text, words, understood, now);
    }

    /// Locks the number before a request is opened: two first texts are one request. A request that is
    /// found locks its number and its mail itself, in the order in which all do.
    private Optional<EnquiryId> findAlone(PhoneNumber number, Instant now) {
        persons.hold(Person.at(number));
        return threads.find(number, now);
    }

    private boolean isChosen(Pack pack, EnquiryId id, String words, Instant now) {
        return switch (TextOrder.of(words)) {
            case YES -> choose.isChosen(pack, id, AnswerWay.BY_SMS, now);
            case NO -> choose.isChosen(pack, id, AnswerWay.ON_SITE, now);
            case STOP, RESUME, NONE -> false;
        };
    }

    private Goal first(Pack pack, KeptText text, String words, Understood understood, Instant now) {
        return Goal.in(firstText.open(pack, text, words, understood, now), Ending.NEW_REQUEST);
    }
}
