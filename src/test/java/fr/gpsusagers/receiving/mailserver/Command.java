package fr.gpsusagers.receiving.mailserver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A command of the mail servers that ends by itself.
final class Command {

    private Command() {}

    /// Runs it to its end, which must be a good one. Returns what it printed.
    static String run(String... words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(List.of(words) + ": " + said);
            }
            return said;
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
