package fr.gpsusagers.switchboard.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads templates as text.
final class LearnTemplates {

    static final Path ROOT = Path.of("src/main/templates");
    static final Path FOLDER = ROOT.resolve("switchboard/learn");
    static final List<String> GUIDES = List.of("operator", "agent", "teamlead", "administrator");

    private LearnTemplates() {}

    static String guide(String name) {
        return read(FOLDER.resolve(name + ".jte"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
