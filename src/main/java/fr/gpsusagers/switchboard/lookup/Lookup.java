package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.PlaceAnswer;
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

    /// Whether a choice that the agent made still names something: a colleague may have left the directory meanwhile.
    public boolean isStillThere(PageContext context, Agent agent, String code) {
        return Chosen.of(context, code, one -> colleagues.find(context, agent, one))
                .isSomething();
    }

    private FoundAnswer look(PageContext context, Agent agent, Sought sought) {
        var placeAsked = new PlaceAsked(
                findPlace, context.pack().territory(), context.now().toLocalDate());
        Optional<PlaceAnswer> typed = placeAsked.find(sought);
        var unheard = new Situation(Optional.empty(), typed, context.now(), Set.of());
        Optional<Heard> heard = sought.words().isEmpty()
                ? Optional.empty()
                : Optional.of(hearWords.hear(context.pack(), sought.words(), unheard));
        Situation situation = heard.map(Heard::situation).orElse(unheard);
        List<FoundChoice> choices = foundChoices.list(context, agent, sought, heard, situation);
        var chosen = Chosen.of(context, sought.chosen(), code -> colleagues.find(context, agent, code));
        return advice.answer(
                context,
                sought,
                choices,
                chosen.isSomething()
                        ? chosen
                        : choices.stream()
                                .findFirst()
                                .map(first ->
                                        Chosen.of(context, first.code(), code -> colleagues.find(context, agent, code)))
                                .orElse(Chosen.NOTHING),
                situation,
                placeAsked);
    }
}
