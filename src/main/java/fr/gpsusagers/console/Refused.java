package fr.gpsusagers.console;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the operator reads when the product or a command cannot start: one line where the reason is known.
public final class Refused {

    private static final int FAILED = 1;

    private Refused() {}

    /// Tells why on standard error; gives the status to exit with.
    public static int tell(Throwable failure, Terminal terminal) {
        terminal.complain(line(failure));
        return FAILED;
    }

    /// What broke inside interests who mends it, not who reads the screen.
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
