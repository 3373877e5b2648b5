package fr.gpsusagers.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A copy of a pack in which a test plants a fault.
public record PlantedPack(Path folder) {

    /// Copies the fictional pack into an empty folder.
    public static PlantedPack in(Path empty) {
        return copy(Path.of("packs/exemple"), empty);
    }

    /// Copies a pack into an empty folder.
    public static PlantedPack copy(Path source, Path empty) {
        try (var files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = empty.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new PlantedPack(empty);
    }

    /// Replaces the first occurrence of a text in a file; fails if there is none.
    public PlantedPack replace(String file, String said, String planted) {
        String text = text(file);
        int at = text.indexOf(said);
        if (at < 0) {
            throw new AssertionError(file + " does not say: " + said);
        }
        return write(file, text.substring(0, at) + planted + text.substring(at + said.length()));
    }

    /// Adds a line at the end of a file.
    public PlantedPack append(String file, String line) {
        return write(file, text(file).stripTrailing() + "\n" + line + "\n");
    }

    /// Returns the line, counted from 1, of the first occurrence of a text in a file; -1 if there is none.
    public int lineOf(String file, String said) {
        String text = text(file);
        int at = text.indexOf(said);
        return at < 0
                ? -1
                : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PlantedPack write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }
}
