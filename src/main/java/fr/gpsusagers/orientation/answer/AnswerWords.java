package fr.gpsusagers.orientation.answer;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.understanding.ExplainNeed;
import fr.gpsusagers.understanding.ExplainNeed.Explanation;
import fr.gpsusagers.understanding.Guess;
import java.util.List;
import java.util.Optional;

/// Answers a citizen's own words for programs, with the words that speak for the need.
@UseCase
public final class AnswerWords {

    private final HearWords hearWords;
    private final ExplainNeed explain;
    private final Orient orient;

    public AnswerWords(HearWords hearWords, ExplainNeed explain, Orient orient) {
        this.hearWords = hearWords;
        this.explain = explain;
        this.orient = orient;
    }

    /// @param situation what is known besides the words
    public Answer answer(Pack pack, String words, Situation situation) {
        Heard heard = hearWords.hear(pack, words, situation);
        Optional<NeedId> first = heard.situation()
                .need()
                .or(() -> heard.understanding().guesses().stream().findFirst().flatMap(Guess::need));
        Explanation because = first.map(need -> explain.explain(pack.phrasebook(), words, need))
                .orElse(new Explanation(List.of()));
        return HeardAnswers.of(pack, heard, orient, because);
    }
}
