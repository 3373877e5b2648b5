package fr.gpsusagers.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The list of commands. The script `./gps help` shows the same file without starting Java.
public final class Help {

    static final int WRONG_USE = 2;

    private Help() {}

    /// Prints the list. Returns the exit status.
    public static int show(Terminal terminal) {
        terminal.print(text());
        return 0;
    }

    /// Prints why the call was refused, and the list. Returns the exit status.
    public static int refuse(Terminal terminal, String reason) {
        terminal.progress(reason);
        terminal.progress(text());
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
