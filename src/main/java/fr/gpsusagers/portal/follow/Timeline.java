package fr.gpsusagers.portal.follow;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.life.CitizenSentences;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What happened to an enquiry, then what will happen next, as its sender reads it.
record Timeline(FollowPage page) {

    /// One event in the history of an enquiry, past or to come.
    ///
    /// @param title what happened
    /// @param detail when, and further details
    /// @param words what an agent wrote to the citizen
    /// @param mark the CSS class of its mark
    record Entry(String title, String detail, Optional<String> words, String mark) {

        static Entry done(String title, String detail, Optional<String> words) {
            return new Entry(title, detail, words, "is-done");
        }

        static Entry now(String title, String detail) {
            return new Entry(title, detail, Optional.empty(), "is-now");
        }

        static Entry toCome(String title, String detail) {
            return new Entry(title, detail, Optional.empty(), "");
        }
    }

    static List<Entry> of(FollowPage page) {
        var done = done(page.history(), page.context().pack(), page.context().now());
        return Stream.concat(done.stream(), new Timeline(page).next()).toList();
    }

    static List<Entry> done(List<RecordedStep> history, Pack pack, LocalDateTime now) {
        var sentences = new CitizenSentences(pack.directory(), now.toLocalDate());
        List<RecordedStep> shown = history.stream()
                .filter(recorded -> sentences.find(recorded).isPresent())
                .toList();
        return IntStream.range(0, shown.size())
                .filter(line -> line == 0 || !isReadAgain(shown.get(line - 1), shown.get(line)))
                .mapToObj(shown::get)
                .flatMap(recorded -> sentences
                        .find(recorded)
                        .map(sentence -> Entry.done(
                                sentence.what(),
                                at(FrenchTime.at(recorded.at()), now) + sentence.more(),
                                sentence.words()))
                        .stream())
                .toList();
    }

    /// Whether this line says the same as the one before it: agents open a card many times a day. The first reading
    /// is enough.
    private static boolean isReadAgain(RecordedStep before, RecordedStep line) {
        return line.step() instanceof Step.Seen && line.step().equals(before.step());
    }

    /// « Aujourd’hui à 10 h 12 », « Lundi 30 novembre à 9 h ».
    static String at(LocalDateTime moment, LocalDateTime now) {
        String day =
                moment.toLocalDate().equals(now.toLocalDate()) ? "aujourd’hui" : TimeWords.day(moment.toLocalDate());
        return capital(day) + " à " + TimeWords.hour(moment.toLocalTime());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Stream<Entry> next() {
        if (page.isClosed()) {
            return Stream.empty();
        }
        return page.isCitizensTurn()
                ? Stream.of(Entry.now("Nous avons répondu", "Vous pouvez encore écrire, sur cette page."))
                : Stream.of(Stream.of(promised()), attempts(), Stream.of(delay()))
                        .flatMap(lines -> lines);
    }

    private Entry promised() {
        return Entry.now(
                page.isSilent()
                        ? "Un agent écrit sa réponse sur cette page"
                        : page.isInWriting() ? "Un agent vous répond" : "Un agent vous appelle",
                capital(page.due()));
    }

    private Stream<Entry> attempts() {
        return page.isInWriting()
                ? Stream.empty()
                : Stream.of(Entry.toCome(
                        "Si vous ne répondez pas",
                        page.asksForCaution()
                                ? "Nous essayons trois fois, aux heures sans danger et à aucune autre."
                                : "Nous essayons trois fois, à des heures différentes."));
    }

    private Entry delay() {
        return Entry.toCome(
                "Si nous sommes en retard",
                AnswerPlace.of(page).isTold()
                        ? "Nous le disons avant, avec une nouvelle heure."
                        : "La nouvelle heure est écrite sur cette page, avant.");
    }
}
