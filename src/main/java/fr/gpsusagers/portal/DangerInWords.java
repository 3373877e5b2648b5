package fr.gpsusagers.portal;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.understanding.Clues.Secrecy;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.HeardDanger;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Hears the danger that the words of a request tell of. Someone who came without words may tell of violence there
/// for the first time.
@Component
public final class DangerInWords {

    /// Many people may ask from one address: a town hall, a shelter. Nobody's request is refused for that.
    private static final Danger POSSIBLE = new Danger(DangerLevel.SUPPORT, Optional.empty());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HearWords hearWords;
    private final HeavyWork heavyWork;

    DangerInWords(HearWords hearWords, HeavyWork heavyWork) {
        this.hearWords = hearWords;
        this.heavyWork = heavyWork;
    }

    /// Returns the gravest danger in the words. It is possible where another person reads the messages. Waits for its
    /// turn; nothing is known without it.
    ///
    /// @throws fr.gpsusagers.kernel.load.TooBusy if no turn comes in time
    public Danger hear(PageContext context, String words) {
        return words.isEmpty() ? Danger.NONE : heavyWork.runAhead(() -> read(context, words), PATIENCE);
    }

    private Danger read(PageContext context, String words) {
        HeardDanger heard =
                hearWords.hearDanger(context.pack(), words, context.now().toLocalDate());
        boolean isHint = heard.danger().level() == DangerLevel.NONE && heard.secrecy() == Secrecy.ASKED;
        return isHint ? POSSIBLE : heard.danger();
    }
}
