package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.learning.Lessons.Lesson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Learns a model from a book of phrases. How far it can be trusted is measured on the phrases of hands that were held
/// out: the next citizen is someone whose way of writing was not seen either.
public final class Learning {

    private static final int FOLDS = 2;

    private Learning() {}

    /// Learns from the whole book. Takes seconds, and memory for one model in training.
    public static Model learn(Phrasebook book) {
        var lessons = new Lessons(book);
        Trust trust = Trusting.learn(heldOut(lessons));
        return new Model(lessons.learn(_ -> true), trust);
    }

    /// What a model that did not see a lesson says of it, for every lesson that can be held out.
    private static List<Trusting.HeldOut> heldOut(Lessons lessons) {
        List<String> hands = lessons.hands();
        var said = new ArrayList<Trusting.HeldOut>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> out = hands.size() < FOLDS ? lessons.everyOther(FOLDS, fold) : byHands(lessons, hands, fold);
            var held = new HashSet<>(out);
            Minds minds = lessons.learn(lesson -> !held.contains(lesson));
            out.forEach(
                    lesson -> said.add(Trusting.HeldOut.of(lesson, minds.opinion(lesson.vector(), lesson.known()))));
        }
        return said;
    }

    private static List<Lesson> byHands(Lessons lessons, List<String> hands, int fold) {
        return lessons.phrases().stream()
                .filter(lesson -> hands.indexOf(lesson.hand()) % FOLDS == fold)
                .toList();
    }
}
