package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises texts that ask for nothing yet: courtesies, questions about this service, words that fit any need.
public final class SmallTalk {

    private static final WordPatterns<String> ABOUT_SITE =
            WordPatterns.of(rows("service").toList(), 1, List::getFirst);
    private static final int SHORTEST_GIBBERISH = 5;
    private static final String VOWELS = "aeiouy";
    private static final Set<String> VAGUE = words("vague");
    private static final Set<String> COURTEOUS = words("politesse");
    private static final Set<String> GREETING = words("salut");
    private static final Set<String> SMALL = Arrays.stream("""
                    je j me m mon ma mes moi nous on vous tu te t il elle le la les l un une des de du d a au aux en y
                    ce c ca cet cette est et ou pas ne n plus que qu qui pour par sur avec dans svp bonjour bonsoir
                    salut allo merci madame monsieur suis ai as avez avons ont etait c est s si deja bien il y
                    """.split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private SmallTalk() {}

    private static Stream<List<String>> rows(String kind) {
        return TextTable.read("propos.tsv").stream()
                .filter(row -> row.getFirst().equals(kind));
    }

    private static Set<String> words(String kind) {
        return rows(kind).flatMap(row -> Arrays.stream(row.get(1).split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the text holds only courtesies: « merci beaucoup, bonne journée ».
    public static boolean isCourteous(Utterance utterance) {
        return COURTEOUS.containsAll(utterance.words());
    }

    /// Returns the words after « bonjour madame », « allô oui alors ». If nothing else would remain, returns all words.
    public static Utterance withoutGreeting(Utterance utterance) {
        List<String> rest =
                utterance.words().stream().dropWhile(GREETING::contains).toList();
        return rest.isEmpty() || rest.size() == utterance.words().size() ? utterance : Utterance.ofWords(rest);
    }

    /// Whether each word is long for its few vowels: « asdfgh », « <script> ». Some French words look so, too:
    /// « temps ». Ask this only for words that mean nothing otherwise.
    public static boolean looksLikeGibberish(Utterance utterance) {
        return utterance.words().stream()
                .allMatch(word -> word.length() >= SHORTEST_GIBBERISH
                        && word.chars()
                                        .filter(letter -> VOWELS.indexOf(letter) >= 0)
                                        .count()
                                < 2);
    }

    /// Whether the citizen asks what this service is, or whether a machine answers.
    public static boolean asksAboutSite(Utterance utterance) {
        return ABOUT_SITE.isIn(utterance.spaced());
    }

    /// Whether the words could be about anything: « mon dossier », « on devait me rappeler ».
    public static boolean isVague(Utterance utterance) {
        List<String> telling =
                utterance.words().stream().filter(word -> !SMALL.contains(word)).toList();
        return !telling.isEmpty() && VAGUE.containsAll(telling);
    }
}
