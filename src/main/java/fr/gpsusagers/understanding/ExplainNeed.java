package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.List;

/// Explains which words of a text made the model predict a need.
@UseCase
public final class ExplainNeed {

    private final ModelsInUse models;

    public ExplainNeed(ModelsInUse models) {
        this.models = models;
    }

    /// The words, most influential first, as the model sees them: in lower case, without accents.
    public record Explanation(List<String> words) {

        public Explanation {
            words = List.copyOf(words);
        }

        /// Hidden: citizens' words never reach a log.
        @Override
        public String toString() {
            return words.size() + " words";
        }
    }

    /// Explains a prediction by running the model once more without each word.
    public Explanation explain(Phrasebook book, String words, NeedId need) {
        return new Explanation(models.getOf(book).wordsFor(need, Utterance.of(words)));
    }
}
