package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.search.FindByName;
import fr.gpsusagers.search.FindByWords;
import fr.gpsusagers.search.Searched;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds what a caller's words mean or name, and whom to contact: the search and the advice that citizens get on the
/// site.
@Component
final class IntakeLookup {

    /// As many as there are digits.
    private static final int MOST_CHOICES = 9;

    private final HearWords hearWords;
    private final FindByName findByName;
    private final FindByWords findByWords;
    private final FindPlace findPlace;
    private final IntakeAdvice advice;
    private final HeavyWork heavyWork;

    IntakeLookup(
            HearWords hearWords,
            FindByName findByName,
            FindByWords findByWords,
            FindPlace findPlace,
            IntakeAdvice advice,
            HeavyWork heavyWork) {
        this.hearWords = hearWords;
        this.findByName = findByName;
        this.findByWords = findByWords;
        this.findPlace = findPlace;
        this.advice = advice;
        this.heavyWork = heavyWork;
    }

    /// Looks up what the agent typed, on the threads for heavy work.
    IntakeAnswer find(PageContext context, IntakeForm form) {
        var placeAsked = new PlaceAsked(
                findPlace, context.pack().territory(), context.now().toLocalDate());
        Optional<PlaceAnswer> typed = placeAsked.find(form);
        var unheard = new Situation(Optional.empty(), typed, context.now(), Set.of());
        Optional<Heard> heard = form.words().isEmpty()
                ? Optional.empty()
                : Optional.of(heavyWork.run(() -> hearWords.hear(context.pack(), form.words(), unheard)));
        Situation situation = heard.map(Heard::situation).orElse(unheard);
        List<FoundChoice> choices = heavyWork.run(() -> choices(context, form, heard, situation));
        String chosen = form.chosen().isEmpty() || !exists(context.pack(), form.chosen())
                ? choices.stream().map(FoundChoice::code).findFirst().orElse("")
                : form.chosen();
        return advice.answer(context, form.choosing(chosen), choices, situation, placeAsked);
    }

    /// Returns what was found: first the needs that the words clearly mean, unless the words name a contact and say
    /// nothing more.
    private List<FoundChoice> choices(
            PageContext context, IntakeForm form, Optional<Heard> heard, Situation situation) {
        String words = form.words().isEmpty() ? form.place() : form.words();
        if (words.isEmpty()) {
            return List.of();
        }
        Searched pack = Searched.of(context.pack()::part);
        var day = context.now().toLocalDate();
        boolean isName = !findByName
                .search(pack, words, situation.knownPlace(), day)
                .named()
                .isEmpty();
        Stream<FoundChoice> meant = isName
                ? Stream.empty()
                : heard.stream()
                        .flatMap(one -> one.understanding().meaning().needs().stream())
                        .flatMap(need -> context.pack().guide().findNeed(need).stream())
                        .map(FoundChoice::ofNeed);
        Stream<FoundChoice> found =
                findByWords.search(pack, context.pack().phrasebook(), words, situation.knownPlace(), day).stream()
                        .map(FoundChoice::of);
        return Stream.concat(meant, found).distinct().limit(MOST_CHOICES).toList();
    }

    private static boolean exists(Pack pack, String code) {
        return findNeed(pack, code).isPresent() || findContactId(code).isPresent() || code.startsWith("lieu:");
    }

    static Optional<Need> findNeed(Pack pack, String code) {
        return find(code, "besoin:").map(NeedId::new).flatMap(pack.guide()::findNeed);
    }

    static Optional<Contact> findContact(PageContext context, String code) {
        return findContactId(code)
                .flatMap(id ->
                        context.pack().directory().findContact(id, context.now().toLocalDate()));
    }

    private static Optional<ContactId> findContactId(String code) {
        return find(code, "contact:").map(ContactId::new);
    }

    private static Optional<String> find(String code, String kind) {
        return code.startsWith(kind)
                ? Optional.of(code.substring(kind.length())).filter(Identifiers::isOne)
                : Optional.empty();
    }
}
