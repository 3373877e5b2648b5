package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.List;

/// Which words spoke for a need.
@UseCase
public final class ExplainNeed {

    private final ModelsInUse models;

    public ExplainNeed(ModelsInUse models) {
        this.models = models;
    }

    /// The words, the weightiest first, as they are compared: lower case, without accents.
    public record Explanation(List<String> words) {

        public Explanation {
            words = List.copyOf(words);
        }

        /// Hidden: words of people never reach a log.
        @Override
        public String toString() {
            return words.size() + " words";
        }
    }

    /// Explains why these words were taken for this need. Takes as many readings as there are words.
    public Explanation explain(Phrasebook book, String words, NeedId need) {
        return new Explanation(models.getOf(book).wordsFor(need, Utterance.of(words)));
    }
}
