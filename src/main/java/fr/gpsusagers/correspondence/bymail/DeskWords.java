package fr.gpsusagers.correspondence.bymail;

import java.util.List;
import java.util.stream.Collectors;

/// What a desk wrote in its reply, without what it quoted of our mail: our links would let the person act for the desk.
final class DeskWords {

    private DeskWords() {}

    /// Cuts the words at our mark, however a mail program has prefixed or broken its line.
    static String of(String typed, DeskThread thread) {
        List<String> lines = typed.replace("\r\n", "\n").lines().toList();
        return lines.stream()
                .takeWhile(line -> !isMark(line))
                .filter(line -> !line.contains(thread.link().value())
                        && !line.contains(thread.reply().value()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static boolean isMark(String line) {
        return line.contains("----") && line.contains("Pour répondre à la personne") || line.contains("/guichet/");
    }
}
