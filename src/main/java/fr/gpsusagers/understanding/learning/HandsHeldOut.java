package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How well the phrases of each hand are understood by what all the others taught.
public final class HandsHeldOut {

    private static final int MOST_GROUPS = 10;

    private HandsHeldOut() {}

    /// The phrases of a hand, and how many of them were rightly understood.
    public record Hand(int phrases, int right) {}

    /// Learns once for each group of hands, which takes minutes: a hand is judged without its own phrases, nor those of
    /// the few others of its group.
    public static Map<String, Hand> measure(Phrasebook book) {
        var lessons = new Lessons(book);
        List<String> all = lessons.hands();
        int groups = Math.min(MOST_GROUPS, all.size());
        Map<String, Hand> hands = new TreeMap<>();
        for (int group = 0; group < groups; group++) {
            int at = group;
            List<String> out = all.stream()
                    .filter(hand -> all.indexOf(hand) % groups == at)
                    .toList();
            Minds minds = lessons.learn(lesson -> !out.contains(lesson.hand()));
            out.forEach(hand -> hands.put(hand, judge(lessons, hand, minds)));
        }
        return hands;
    }

    private static Hand judge(Lessons lessons, String hand, Minds minds) {
        List<Lessons.Lesson> written = lessons.phrases().stream()
                .filter(lesson -> lesson.hand().equals(hand))
                .toList();
        long right = written.stream()
                .filter(lesson -> minds.opinion(lesson.vector(), lesson.known())
                                .likeliest(1)
                                .getFirst()
                        == lesson.need())
                .count();
        return new Hand(written.size(), (int) right);
    }
}
