package fr.gpsusagers.console.run;

import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells the operator which media cannot be sent. The pages announce no message by these media.
final class UnsentMedia {

    private UnsentMedia() {}

    /// Returns one line. Empty if every medium can be sent, for real or pretended.
    static Optional<String> line(WaysToSend ways) {
        List<String> unsent = new ArrayList<>();
        if (!ways.canSend(Medium.SMS)) {
            unsent.add("Aucun SMS ne part : aucun service d’envoi n’est relié.");
        }
        if (!ways.canSend(Medium.EMAIL)) {
            unsent.add("Aucun mail ne part : donnez GPS_SMTP_URL et GPS_SMTP_FROM.");
        }
        return unsent.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", unsent));
    }
}
