package fr.gpsusagers.console;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;

/// What the operator reads when the product or a command cannot start: one line where the reason is known.
public final class Refused {

    private static final int FAILED = 1;

    private Refused() {}

    /// Tells why on standard error; gives the status to exit with.
    public static int tell(Throwable failure, Terminal terminal) {
        terminal.complain(line(failure));
        return FAILED;
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
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return "Panne imprévue, merci de la signaler avec ce qui suit.\n" + trace;
    }
}
