package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.lives.Said.Place;
import fr.gpsusagers.enquiry.person.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads all messages of a life with the keys of a process: those in requests, and those that wait.
record SaidMessages(Parts parts) {

    private static final Set<ChannelKind> OPENED_BY_MESSAGES =
            Set.of(ChannelKind.MESSAGE, ChannelKind.EMAIL, ChannelKind.SMS);

    List<Said> list() {
        return Stream.concat(
                        parts.waiting().list().stream()
                                .flatMap(CitizenLetters::numbersIn)
                                .map(letter -> new Said(Place.WAITING, letter, Optional.empty())),
                        requests()
                                .flatMap(request -> Stream.of(words(request), thread(request), files(request))
                                        .flatMap(said -> said)))
                .toList();
    }

    private Stream<EnquiryId> requests() {
        return parts
                .database()
                .sql("select enquiry from enquiry_person")
                .query((row, _) -> new EnquiryId(row.getObject("enquiry", UUID.class)))
                .list()
                .stream();
    }

    /// A request that a message opened has the words of that message first. Joining requests copies words.
    private Stream<Said> words(EnquiryId request) {
        boolean isOpenedByMessage = parts.enquiries()
                .find(request)
                .map(Enquiry::topic)
                .filter(topic -> OPENED_BY_MESSAGES.contains(topic.channel()))
                .isPresent();
        List<String> words = parts.persons().find(request).map(Person::words).orElse(List.of());
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(place -> CitizenLetters.numbersIn(words.get(place))
                        .map(letter ->
                                said(isOpenedByMessage && place == 0 ? Place.FIRST : Place.COPY, letter, request)));
    }

    private Stream<Said> thread(EnquiryId request) {
        return parts.steps().list(request).stream()
                .filter(recorded -> recorded.step() instanceof Step.Received)
                .flatMap(recorded -> recorded.note().stream())
                .flatMap(CitizenLetters::numbersIn)
                .map(letter -> said(Place.THREAD, letter, request));
    }

    private Stream<Said> files(EnquiryId request) {
        return parts.messaging().attachments().list(request).stream()
                .flatMap(file -> CitizenLetters.numberOf(file.name()).stream())
                .map(letter -> said(Place.FILE, letter, request));
    }

    private static Said said(Place place, int letter, EnquiryId request) {
        return new Said(place, letter, Optional.of(request));
    }
}
