package fr.gpsusagers.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The list of the commands, which `./gps help` shows without waiting for Java.
public final class Help {

    static final int WRONG_USE = 2;

    private Help() {}

    /// Answers `help`.
    public static int show(Terminal terminal) {
        terminal.print(text());
        return 0;
    }

    /// Refuses words that are no command.
    public static int refuse(Terminal terminal, String reason) {
        terminal.complain(reason);
        terminal.complain(text());
        return WRONG_USE;
    }

    static String text() {
        try (var file = Objects.requireNonNull(Help.class.getResourceAsStream("help.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
