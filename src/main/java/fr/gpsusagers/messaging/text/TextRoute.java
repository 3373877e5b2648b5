package fr.gpsusagers.messaging.text;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.follow.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.messaging.UnderstandMessage;
import fr.gpsusagers.messaging.UnderstandMessage.Understood;
import fr.gpsusagers.messaging.text.IncomingTexts.Ending;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.Optional;

/// Decides what a text message is for: an order to the product, the thread of a request, or a new request.
@Holder
public final class TextRoute {

    /// A text that failed so often is brought to its request without being understood: an agent reads it.
    private static final int NOT_UNDERSTOOD_AFTER = 3;

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

    /// Where a text was brought.
    ///
    /// @param enquiry empty if it belongs to no request
    record Place(Ending ending, Optional<EnquiryId> enquiry) {

        static Place without(Ending ending) {
            return new Place(ending, Optional.empty());
        }

        static Place in(EnquiryId enquiry, Ending ending) {
            return new Place(ending, Optional.of(enquiry));
        }
    }

    Place follow(Pack pack, KeptText text, Instant now) {
        String words = Redacted.of(text.words()).text();
        Understood understood = understood(pack, text, words, now);
        return text.from()
                .map(number -> fromNumber(pack, text, number, words, understood, now))
                .orElseGet(() -> first(pack, text, words, understood, now));
    }

    /// Understands before the number is locked: that may take a while.
    private Understood understood(Pack pack, KeptText text, String words, Instant now) {
        return text.tries() < NOT_UNDERSTOOD_AFTER
                ? understandMessage.understand(pack, words, FrenchTime.at(now))
                : Understood.as(Meaning.ASKS);
    }

    private Place fromNumber(
            Pack pack, KeptText text, PhoneNumber number, String words, Understood understood, Instant now) {
        TextOrder order = TextOrder.of(words);
        return switch (order) {
            case STOP -> {
                choose.stop(pack, number, now);
                yield Place.without(Ending.INSTRUCTION);
            }
            case RESUME -> {
                choose.resume(pack, number, now);
                yield Place.without(Ending.INSTRUCTION);
            }
            case YES, NO, NONE -> toHumans(pack, text, number, words, understood, now);
        };
    }

    private Place toHumans(
            Pack pack, KeptText text, PhoneNumber number, String words, Understood understood, Instant now) {
        Optional<EnquiryId> thread = threads.find(number, now).or(() -> findAlone(number, now));
        if (thread.filter(id -> isChosen(pack, id, words, now)).isPresent()) {
            return Place.in(thread.get(), Ending.INSTRUCTION);
        }
        if (thread.filter(id -> threadText.isAdded(pack, words, understood.meaning(), id, now))
                .isPresent()) {
            return Place.in(thread.get(), Ending.IN_THREAD);
        }
        return understood.meaning() == Meaning.THANKS
                ? Place.without(Ending.IGNORED)
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

    private Place first(Pack pack, KeptText text, String words, Understood understood, Instant now) {
        return Place.in(firstText.open(pack, text, words, understood, now), Ending.NEW_REQUEST);
    }
}
