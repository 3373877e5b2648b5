package fr.gpsusagers.portal.callback;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Finds the danger that the words of « Être rappelé » tell of. Someone who came without words may tell of violence
/// here for the first time.
@Component
final class DangerInWords {

    /// Parts overlap, so that no sentence is cut in both.
    private static final int STEP = HearWords.LONGEST - 100;

    private final HearWords hearWords;
    private final HeavyWork heavyWork;

    DangerInWords(HearWords hearWords, HeavyWork heavyWork) {
        this.hearWords = hearWords;
        this.heavyWork = heavyWork;
    }

    /// Returns the gravest danger in the words. Waits for its turn; nothing is known without it.
    Danger find(PageContext context, String words) {
        return words.isEmpty() ? Danger.NONE : heavyWork.run(() -> hear(context, words));
    }

    private Danger hear(PageContext context, String words) {
        var nothing = new Situation(Optional.empty(), Optional.empty(), context.now(), Set.of());
        return IntStream.iterate(0, start -> start < words.length(), start -> start + STEP)
                .mapToObj(start -> words.substring(start, Math.min(words.length(), start + HearWords.LONGEST)))
                .map(part -> hearWords.hear(context.pack(), part, nothing))
                .map(heard -> heard.understanding().danger())
                .max(Comparator.comparing(Danger::level)
                        .thenComparing(danger -> danger.need().isPresent()))
                .filter(danger -> danger.level() != DangerLevel.NONE)
                .orElse(Danger.NONE);
    }
}
