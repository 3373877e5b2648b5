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
            if (cause instanceof Refusal refusal) {
                return refusal.line();
            }
            if (cause instanceof BindException) {
                return "Le port choisi est déjà pris. Choisissez-en un autre : GPS_PORT=8081 ./gps";
            }
        }
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return "Panne imprévue, merci de la signaler avec ce qui suit.\n" + trace;
    }
}
