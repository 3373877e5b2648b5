package fr.gpsusagers.portal;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.understanding.Clues.Secrecy;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Understand.HeardDanger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Hears the danger that the words of a request tell of. Someone who came without words may tell of violence there
/// for the first time.
@Component
public final class DangerInWords {

    private static final Danger POSSIBLE = new Danger(DangerLevel.SUPPORT, Optional.empty());

    /// Many people may ask from one address: a town hall, a shelter. Nobody's request is refused for that, so it waits
    /// for its turn.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Read at once: half a millisecond of work is less than waiting for another thread.
    private static final int FEW_LETTERS = 300;

    private final HearWords hearWords;
    private final HeavyWork heavyWork;

    DangerInWords(HearWords hearWords, HeavyWork heavyWork) {
        this.hearWords = hearWords;
        this.heavyWork = heavyWork;
    }

    /// Returns the gravest danger in the words. It is possible where another person reads the messages. Many words
    /// wait for their turn; nothing is known without it.
    ///
    /// @throws fr.gpsusagers.kernel.load.TooBusy if no turn comes in time
    public Danger hear(PageContext context, String words) {
        return hear(context.pack(), words, context.today());
    }

    Danger hear(Pack pack, String words, LocalDate day) {
        if (words.isEmpty()) {
            return Danger.NONE;
        }
        return words.length() <= FEW_LETTERS
                ? read(pack, words, day)
                : heavyWork.runAhead(() -> read(pack, words, day), PATIENCE);
    }

    private Danger read(Pack pack, String words, LocalDate day) {
        HeardDanger heard = hearWords.hearDanger(pack, words, day);
        boolean isHint = heard.danger().level() == DangerLevel.NONE && heard.secrecy() == Secrecy.ASKED;
        return isHint ? POSSIBLE : heard.danger();
    }
}
