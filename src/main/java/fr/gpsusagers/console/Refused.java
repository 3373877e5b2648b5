package fr.gpsusagers.console;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reports a failed start of the product or of a command to the operator: in one line if the reason is known.
public final class Refused {

    private static final int FAILED = 1;

    private Refused() {}

    /// Prints the reason on standard error. Returns the exit status.
    public static int tell(Throwable failure, Terminal terminal) {
        terminal.progress(line(failure));
        return FAILED;
    }

    /// Writes the stack trace to a file, for the maintainers, and returns the sentence that names it.
    private static String keepTrace(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        try {
            Path file = Files.writeString(Files.createTempFile("gps-panne-", ".txt"), trace.toString());
            return "Merci de la signaler avec le fichier " + file + ".";
        } catch (IOException unwritable) {
            return "Merci de la signaler.";
        }
    }

    private static String line(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal.line();
                }
                case BindException taken -> {
                    return "Le port choisi vient d’être pris. Choisissez-en un autre, par exemple GPS_PORT=8081.";
                }
                case InterruptedException stopped -> {
                    return "Arrêt demandé pendant le démarrage.";
                }
                default -> {}
            }
        }
        return "Panne imprévue (" + failure.getClass().getSimpleName() + "). " + keepTrace(failure);
    }
}
