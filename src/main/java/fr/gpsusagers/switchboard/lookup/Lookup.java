package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.switchboard.lookup.CallerRemark.About;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds what a caller's words mean or name, and whom to contact: the search and the advice that citizens get on the
/// site, and the staff directory.
@Component
public final class Lookup {

    private final HearWords hearWords;
    private final FindPlace findPlace;
    private final FoundChoices foundChoices;
    private final Colleagues colleagues;
    private final AnswerComposer advice;
    private final HeavyWork heavyWork;

    Lookup(
            HearWords hearWords,
            FindPlace findPlace,
            FoundChoices foundChoices,
            Colleagues colleagues,
            AnswerComposer advice,
            HeavyWork heavyWork) {
        this.hearWords = hearWords;
        this.findPlace = findPlace;
        this.foundChoices = foundChoices;
        this.colleagues = colleagues;
        this.advice = advice;
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
        var placeAsked = new PlaceAsked(
                findPlace, context.pack().territory(), context.now().toLocalDate());
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
                .orElseGet(() -> meant(
                        context.pack(), sought, heard, foundChoices.list(context, agent, sought, heard, situation)));
        boolean isStart = found.isEmpty() && asksForNothing(sought, heard);
        List<FoundChoice> choices = isStart ? first(context) : found;
        Chosen first = choices.isEmpty() || isStart
                ? Chosen.NOTHING
                : meantFirst(heard, chosen(context, agent, choices.getFirst().code()));
        Chosen shown = chosen.isSomething() ? chosen : first;
        List<Place> places = situation.where().map(placeAsked::candidates).orElse(List.of());
        return advice.answer(context, sought, choices, shown, heard.map(Lookup::meaning), situation, places);
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

    /// Leaves out choices that were found only because they share a word with an insult, a remark, or what people say
    /// who ring back.
    private static List<FoundChoice> meant(Pack pack, Sought sought, Optional<Heard> heard, List<FoundChoice> found) {
        if (heard.map(Lookup::meaning).filter(Meaning.Abuse.class::isInstance).isPresent()) {
            return List.of();
        }
        boolean isDanger = heard.filter(one -> one.understanding().danger().level() == DangerLevel.NOW)
                .isPresent();
        Optional<About> remark =
                CallerRemark.find(sought.words()).map(CallerRemark::about).filter(about -> about != About.GAS);
        if (heard.isEmpty() || isDanger || remark.isEmpty() && !RingingBack.isIn(sought.words())) {
            return found;
        }
        return remark.filter(about -> about == About.SOMEBODY_ELSE).isPresent()
                ? List.of()
                : LikelyChoices.of(pack, heard.get().understanding(), found);
    }

    private static Meaning meaning(Heard heard) {
        return heard.understanding().meaning();
    }

    private Chosen chosen(PageContext context, Agent agent, String code) {
        return Chosen.of(context, code, one -> colleagues.find(context, agent, one));
    }

    /// Whether nothing is said yet: a greeting, or no word and no place.
    private static boolean asksForNothing(Sought sought, Optional<Heard> heard) {
        return heard.map(one -> meaning(one) instanceof Meaning.Greeting)
                .orElse(sought.place().isEmpty());
    }
}
