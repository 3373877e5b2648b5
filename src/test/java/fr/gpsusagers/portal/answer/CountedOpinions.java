package fr.gpsusagers.portal.answer;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.feedback.AnswerFeedback;
import fr.gpsusagers.orientation.feedback.FeedbackCount;
import fr.gpsusagers.orientation.feedback.Opinion;
import java.util.Map;

/// How often an opinion was given of the answers to one need.
record CountedOpinions(AnswerFeedback answerFeedback, NeedId need) {

    int of(Opinion opinion) {
        return answerFeedback.list().stream()
                .filter(count -> count.need().equals(need))
                .findFirst()
                .orElse(new FeedbackCount(need, Map.of()))
                .of(opinion);
    }
}
