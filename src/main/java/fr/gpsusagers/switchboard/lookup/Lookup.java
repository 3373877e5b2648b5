package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.switchboard.lookup.FoundAnswer.Waiting;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Meaning;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds what a caller's words mean or name, and whom to contact: the search and the advice that citizens get on the
/// site, and the staff directory.
@Component
public final class Lookup {

    private static final int MOST_CONTACTS = 4;

    private final HearWords hearWords;
    private final FindPlace findPlace;
    private final FoundChoices foundChoices;
    private final StaffDirectory staffDirectory;
    private final Orient orient;
    private final NearestPlaces nearestPlaces;
    private final HeavyWork heavyWork;

    Lookup(
            HearWords hearWords,
            FindPlace findPlace,
            FoundChoices foundChoices,
            StaffDirectory staffDirectory,
            Orient orient,
            NearestPlaces nearestPlaces,
            HeavyWork heavyWork) {
        this.hearWords = hearWords;
        this.findPlace = findPlace;
        this.foundChoices = foundChoices;
        this.staffDirectory = staffDirectory;
        this.orient = orient;
        this.nearestPlaces = nearestPlaces;
        this.heavyWork = heavyWork;
    }

    /// Looks up what the agent typed, on the threads for heavy work.
    public FoundAnswer lookUp(PageContext context, Agent agent, Sought sought) {
        return heavyWork.run(() -> look(context, agent, sought));
    }

    /// The choices before anything is said: the answers to the first question of the site.
    public List<FoundChoice> first(PageContext context) {
        return answersTo(context.pack().guide().root());
    }

    private static List<FoundChoice> answersTo(Question question) {
        return question.choices().stream().map(FoundChoice::of).toList();
    }

    /// Whether a choice that the agent made still names something: a colleague may have left the directory meanwhile.
    public boolean isStillThere(PageContext context, Agent agent, String code) {
        return chosen(context, agent, code).isSomething();
    }

    private FoundAnswer look(PageContext context, Agent agent, Sought sought) {
        var placeAsked = new PlaceAsked(findPlace, context.pack().territory(), context.today());
        Optional<PlaceAnswer> typed = placeAsked.find(sought);
        var unheard = new Situation(Optional.empty(), typed, context.now(), Set.of());
        Optional<Heard> heard = sought.words().isEmpty()
                ? Optional.empty()
                : Optional.of(hearWords.hear(context.pack(), sought.words(), unheard));
        Situation said = heard.map(Heard::situation).orElse(unheard);
        Situation situation = said.withPlace(placeAsked.settle(said.where(), sought));
        Chosen chosen = chosen(context, agent, sought.chosen());
        List<FoundChoice> found = chosen.question()
                .map(Lookup::answersTo)
                .orElseGet(() -> foundChoices.list(context, agent, sought, heard, situation));
        boolean isStart = found.isEmpty() && asksForNothing(sought, heard);
        List<FoundChoice> choices = isStart ? first(context) : found;
        Chosen first = choices.isEmpty() || isStart
                ? Chosen.NOTHING
                : meantFirst(heard, chosen(context, agent, choices.getFirst().code()));
        Chosen shown = chosen.isSomething() ? chosen : first;
        return answer(context, sought, choices, shown, heard.map(Lookup::meaning), situation, placeAsked);
    }

    /// The word search alone opens no emergency: « parlez plus fort » contains a word of one. It only offers the
    /// emergency in the list, where the agent can choose it.
    private static Chosen meantFirst(Optional<Heard> heard, Chosen first) {
        boolean isOnlyFound = heard.map(Heard::understanding)
                .filter(one -> one.danger().level() == DangerLevel.NONE)
                .filter(one -> !(one.meaning() instanceof Meaning.Sure))
                .isPresent();
        return isOnlyFound && first.need().filter(Need::isDanger).isPresent() ? Chosen.NOTHING : first;
    }

    private static Meaning meaning(Heard heard) {
        return heard.understanding().meaning();
    }

    private Chosen chosen(PageContext context, Agent agent, String code) {
        return Chosen.of(context, code, id -> staffDirectory.show(agent, id));
    }

    /// Whether nothing is said yet: a greeting, or no word and no place.
    private static boolean asksForNothing(Sought sought, Optional<Heard> heard) {
        return heard.map(one -> meaning(one) instanceof Meaning.Greeting)
                .orElse(sought.place().isEmpty());
    }

    /// Turns what the agent chose into the contacts to say.
    ///
    /// @param meaning of the words; empty if there are none
    private FoundAnswer answer(
            PageContext context,
            Sought sought,
            List<FoundChoice> choices,
            Chosen chosen,
            Optional<Meaning> meaning,
            Situation situation,
            PlaceAsked placeAsked) {
        List<Place> candidates = situation.where().map(placeAsked::candidates).orElse(List.of());
        Optional<Need> need = chosen.need();
        Optional<Advice> advice = need.map(one -> orient.advise(context.pack(), situation.withNeed(one.id())));
        boolean asksPlace = advice.filter(Advice.AskPlace.class::isInstance).isPresent();
        boolean placeMatters = asksPlace || need.isEmpty();
        List<Place> places = placeMatters
                        && candidates.isEmpty()
                        && (asksPlace || !sought.place().isEmpty())
                ? nearestPlaces.list(context, sought, situation.where())
                : candidates;
        return new FoundAnswer(
                sought,
                choices,
                chosen,
                need.flatMap(one -> context.pack().guide().findShortAnswer(one.id())),
                placeMatters ? places : List.of(),
                placeAsked.inWords(situation.where(), places),
                contacts(context, advice, chosen, situation),
                numbers(context, sought, advice),
                meaning.filter(one -> one instanceof Meaning.Abuse && !chosen.isSomething())
                        .map(_ -> Waiting.FOR_CALM)
                        .orElseGet(() -> waiting(asksPlace, choices, chosen)),
                meaning.filter(Meaning.OtherLanguage.class::isInstance)
                        .map(other -> new CallerLanguage(((Meaning.OtherLanguage) other).language())),
                need.map(one -> AnswerSubject.ofNeed(context, one, situation, sought.alarm()))
                        .orElseGet(() -> AnswerSubject.ofContact(context, chosen.named(), situation, sought.alarm())));
    }

    private static Waiting waiting(boolean asksPlace, List<FoundChoice> choices, Chosen chosen) {
        if (asksPlace) {
            return Waiting.FOR_PLACE;
        }
        boolean isClear = chosen.isSomething() && chosen.question().isEmpty();
        return choices.isEmpty() || !isClear ? Waiting.FOR_WORDS : Waiting.FOR_NOTHING;
    }

    private static List<ContactToSay> contacts(
            PageContext context, Optional<Advice> advice, Chosen chosen, Situation situation) {
        if (chosen.named().isPresent() || chosen.colleague().isPresent()) {
            return chosen.named().stream()
                    .map(contact -> ContactToSay.of(contact, context))
                    .toList();
        }
        if (advice.isPresent()) {
            return advice.map(Lookup::advised).orElse(List.of()).stream()
                    .limit(MOST_CONTACTS)
                    .map(one -> ContactToSay.of(one, context))
                    .toList();
        }
        return situation.knownPlace().stream()
                .flatMap(place -> context.pack().directory().contactsAround(place, context.today()).stream())
                .limit(MOST_CONTACTS)
                .map(contact -> ContactToSay.of(contact, context))
                .toList();
    }

    /// Returns the contacts, best first. In danger, the one to call first comes first: the card and the red numbers
    /// say the same.
    private static List<AdvisedContact> advised(Advice advice) {
        List<AdvisedContact> contacts =
                advice.findRecommendation().map(Recommendation::contacts).orElse(List.of());
        return advice instanceof Advice.Danger(var numbers, var _)
                ? contacts.stream()
                        .sorted(Comparator.comparing(one -> !answers(one, numbers.getFirst())))
                        .toList()
                : contacts;
    }

    private static boolean answers(AdvisedContact advised, PhoneNumber number) {
        return advised.contact().lines().stream().anyMatch(line -> line.number().equals(number));
    }

    private static List<PhoneNumber> numbers(PageContext context, Sought sought, Optional<Advice> advice) {
        if (sought.isAlarmDismissed()) {
            return List.of();
        }
        if (advice.orElse(null) instanceof Advice.Danger(var numbers, var _)) {
            return numbers;
        }
        return sought.isAlarm()
                ? context.pack().guide().emergencyNumbers().stream()
                        .map(one -> one.number())
                        .toList()
                : List.of();
    }
}
