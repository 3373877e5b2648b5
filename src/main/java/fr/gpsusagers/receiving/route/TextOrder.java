package fr.gpsusagers.receiving.route;

import fr.gpsusagers.kernel.french.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a text message asks of the product itself. Only words that say this and nothing else count: «
/// stop » in a sentence is for an agent.
enum TextOrder {
    /// No more text messages.
    STOP,
    /// Text messages again.
    RESUME,
    /// Whole answers by text message.
    YES,
    /// Answers on the site.
    NO,
    /// For the desk.
    NONE;

    private static final int MOST_WORDS = 5;
    private static final Set<String> STOPS = Set.of("stop", "stop sms", "arret sms", "arreter sms", "arretez sms");
    private static final Set<String> RESUMES = Set.of("reprendre", "reprendre sms");
    private static final Set<String> BESIDE =
            Set.of("ok", "okay", "d'accord", "daccord", "merci", "svp", "stp", "bonjour", "sms", "par");

    static TextOrder of(String words) {
        List<String> said = words(words);
        String whole = String.join(" ", said);
        if (STOPS.contains(whole)) {
            return STOP;
        }
        if (RESUMES.contains(whole)) {
            return RESUME;
        }
        if (isOnly("oui", said)) {
            return YES;
        }
        return isOnly("non", said) ? NO : NONE;
    }

    private static boolean isOnly(String answer, List<String> said) {
        return said.size() <= MOST_WORDS
                && said.contains(answer)
                && said.stream().allMatch(word -> word.equals(answer) || BESIDE.contains(word));
    }

    /// Words without accents and signs. The operator's short number may stand behind « STOP ».
    private static List<String> words(String text) {
        String plain = Letters.withoutAccents(text.toLowerCase(Locale.FRENCH).replace('’', '\''))
                .replaceAll("^(\\s*stop(?: au)?\\s+)\\d{5}\\s*$", "stop")
                .replaceAll("[?]", " question ");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
