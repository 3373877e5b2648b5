package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.understanding.Clues.Secrecy;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Understands what a message asks of the product: whether it tells of a danger, asks for silence or only says
/// thanks, and which place it names. What it is about is for an agent to decide.
@UseCase
public final class UnderstandMessage {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST_WORDS = 14;

    /// Without accents. Each says thanks by itself.
    private static final Set<String> THANKS = Set.of(
            "merci",
            "mrc",
            "thanks",
            "thx",
            "parfait",
            "super",
            "ok",
            "okay",
            "entendu",
            "note",
            "remercie",
            "remercier",
            "d'accord",
            "daccord");

    /// What may stand beside them.
    private static final Set<String> BESIDE = Set.of("""
            a aide agreable aimable au beaucoup bcp bien bon bonjour bonne bonsoir ce cela c'est cest cordialement de
            dire du encore et excellente fin gentil gentillesse grand infiniment infos informations je journee l'aide
            la le les madame mail message mille monsieur nous pour rapidite renseignements reponse retour semaine
            sincerement soir soiree tous tout toute toutes tres vos votre vous week-end weekend""".split("\\s+"));

    private final HearWords hearWords;
    private final HeavyWork heavyWork;

    public UnderstandMessage(HearWords hearWords, HeavyWork heavyWork) {
        this.hearWords = hearWords;
        this.heavyWork = heavyWork;
    }

    /// @param danger the need of the guide that the danger is about; empty if there is none, or it is not sure
    /// @param place the one place that the words name; empty if they name none, or leave a doubt
    public record Understood(Meaning meaning, Optional<NeedId> danger, Optional<String> place) {

        /// What it tells beside the need.
        public About.Told told() {
            return meaning.tellsDanger()
                    ? About.Told.DANGER
                    : meaning.asksForCaution() ? About.Told.HINT : About.Told.NOTHING;
        }

        /// A message of which only this is known.
        public static Understood as(Meaning meaning) {
            return new Understood(meaning, Optional.empty(), Optional.empty());
        }
    }

    /// @throws fr.gpsusagers.kernel.load.TooBusy if no turn comes in time
    public Understood understand(Pack pack, String words, LocalDateTime now) {
        if (words.isBlank()) {
            return Understood.as(Meaning.ASKS);
        }
        if (isThanks(words)) {
            return Understood.as(Meaning.THANKS);
        }
        Heard heard = heavyWork.runAhead(() -> hear(pack, words, now), PATIENCE);
        Optional<String> place = heard.situation().knownPlace().map(Place::name);
        Danger danger = heard.understanding().danger();
        boolean isSecret = heard.understanding().clues().secrecy() == Secrecy.ASKED;
        return isTold(danger)
                ? new Understood(isSecret ? Meaning.DANGER_IN_SILENCE : Meaning.DANGER, danger.need(), place)
                : new Understood(isSecret ? Meaning.SILENCE : Meaning.ASKS, Optional.empty(), place);
    }

    private Heard hear(Pack pack, String words, LocalDateTime now) {
        var nothing = new Situation(Optional.empty(), Optional.empty(), now, Set.of());
        String heard = words.substring(0, Math.min(words.length(), HearWords.LONGEST));
        return hearWords.hear(pack, heard, nothing);
    }

    /// A mere hint changes nothing here: nobody can be asked back at once, and a request that needs caution gets no
    /// answer by mail any more.
    private static boolean isTold(Danger danger) {
        return danger.level() == DangerLevel.NOW
                || danger.needAt(DangerLevel.SUPPORT).isPresent();
    }

    /// Whether a message says thanks and nothing else. Any other word asks for an answer: a request that was closed is
    /// opened again. A short closed list, so that nothing that matters is taken for thanks.
    private static boolean isThanks(String words) {
        List<String> said = Arrays.stream(plain(words).split("[^a-z'-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return !said.isEmpty()
                && said.size() <= MOST_WORDS
                && words.chars().noneMatch(letter -> letter == '?' || Character.isDigit(letter))
                && said.stream().anyMatch(THANKS::contains)
                && said.stream().allMatch(word -> THANKS.contains(word) || BESIDE.contains(word));
    }

    private static String plain(String words) {
        return Letters.withoutAccents(words.toLowerCase(Locale.FRENCH).replace('’', '\''));
    }
}
