package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.Phrasebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How well the phrases of each hand are understood by what all the others taught.
public final class HandsHeldOut {

    private HandsHeldOut() {}

    /// The phrases of a hand, and how many of them were rightly understood.
    public record Hand(int phrases, int right) {}

    /// Learns once for each hand, which takes minutes.
    public static Map<String, Hand> measure(Phrasebook book) {
        var lessons = new Lessons(book);
        Map<String, Hand> hands = new LinkedHashMap<>();
        for (String hand : lessons.hands()) {
            Minds minds = lessons.learn(lesson -> !lesson.hand().equals(hand));
            List<Lessons.Lesson> out = lessons.phrases().stream()
                    .filter(lesson -> lesson.hand().equals(hand))
                    .toList();
            long right = out.stream()
                    .filter(lesson -> minds.opinion(lesson.vector(), lesson.known())
                                    .likeliest(1)
                                    .getFirst()
                            == lesson.need())
                    .count();
            hands.put(hand, new Hand(out.size(), (int) right));
        }
        return hands;
    }
}
