package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import java.util.List;
import java.util.stream.Stream;

/// What a mail to a desk says of a step in which somebody wrote. Words are quoted, so that nobody can imitate our own
/// lines and links.
final class ThreadLine {

    private ThreadLine() {}

    /// Empty if nobody wrote in this step, or only for colleagues.
    static List<String> of(RecordedStep recorded) {
        return switch (recorded.step()) {
            case Step.Answered _ -> quoted("Déjà répondu à la personne\u00A0:", recorded, "");
            case Step.Transferred _
            when recorded.note().isPresent() -> quoted("Un agent vous l’a transmise\u00A0:", recorded, "");
            default -> ofNews(recorded);
        };
    }

    /// What the desk did not write itself. Empty for every other step.
    static List<String> ofNews(RecordedStep recorded) {
        return switch (recorded.step()) {
            case Step.Received received -> received(received, recorded);
            case Step.Noted _ when recorded.agent().isEmpty() -> quoted("Note\u00A0:", recorded, "");
            default -> List.of();
        };
    }

    private static List<String> received(Step.Received step, RecordedStep recorded) {
        String who =
                step.isToCheck() ? "Un message est arrivé, expéditeur à vérifier\u00A0:" : "La personne a écrit\u00A0:";
        return quoted(who, recorded, DeskMailText.hasFiles(step) ? "Des fichiers sont joints." : "");
    }

    private static List<String> quoted(String who, RecordedStep recorded, String after) {
        Stream<String> words = quote(recorded.note().orElse("[illisible]"));
        return Stream.of(Stream.of("", who), words, Stream.of(after).filter(line -> !line.isEmpty()))
                .flatMap(lines -> lines)
                .toList();
    }

    static Stream<String> quote(String words) {
        return words.strip().lines().map(line -> "> " + line);
    }
}
