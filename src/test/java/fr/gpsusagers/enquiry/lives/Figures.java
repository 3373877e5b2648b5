package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Counts what was played.
public final class Figures {

    /// The kinds of acts that changed something.
    private final Set<Act.Kind> changing = EnumSet.noneOf(Act.Kind.class);

    private long acts;
    private long changed;
    private long raced;
    private long messages;

    void count(List<Stage.Told> orders, List<Answer> answers, Seen seen) {
        acts += orders.size();
        raced += orders.size() > 1 ? orders.size() : 0;
        for (int at = 0; at < orders.size(); at++) {
            if (hasChanged(orders, at, answers.get(at), seen)) {
                changed++;
                changing.add(orders.get(at).order().kind());
            }
        }
    }

    /// Counts the messages that the product acknowledged in a life.
    void countMessages(int acknowledged) {
        messages += acknowledged;
    }

    private static boolean hasChanged(List<Stage.Told> orders, int at, Answer answer, Seen seen) {
        String process = String.valueOf(orders.get(at).process());
        return answer.equals(new Answer.Done(true))
                || seen.versions().stream()
                        .anyMatch(version -> version.process().equals(process))
                || orders.size() == 1 && !seen.steps().isEmpty();
    }

    public void add(Figures other) {
        acts += other.acts;
        changed += other.changed;
        raced += other.raced;
        messages += other.messages;
        changing.addAll(other.changing);
    }

    /// The kinds of acts that changed something.
    Set<Act.Kind> changing() {
        return Set.copyOf(changing);
    }

    public long acts() {
        return acts;
    }

    /// Acts that changed something.
    public long changed() {
        return changed;
    }

    /// Acts that had a rival at the same instant.
    public long raced() {
        return raced;
    }

    /// Messages of citizens that the product acknowledged.
    public long messages() {
        return messages;
    }
}
