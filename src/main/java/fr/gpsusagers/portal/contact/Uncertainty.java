package fr.gpsusagers.portal.contact;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Objection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;

/// What is uncertain about a channel: reports about its number, a contact still to be confirmed, facts read long ago.
final class Uncertainty {

    private Uncertainty() {}

    /// Why the channel may be wrong. Empty if nothing says so.
    static Optional<String> of(JudgedChannel judged) {
        Channel channel = judged.channel();
        if (channel.kind() == ChannelKind.CALLBACK || channel.kind() == ChannelKind.MESSAGE) {
            return Optional.empty();
        }
        var said = new StringJoiner(" ").setEmptyValue("");
        for (Objection objection : judged.objections()) {
            if (objection.code().equals("numero-signale") || objection.code().equals("sans-reponse")) {
                said.add(objection.text());
            }
        }
        if (channel.way().toConfirm() || channel.contact().provenance().confidence() == Confidence.GUESS) {
            said.add("À confirmer\u00A0: ce contact a pu changer.");
        }
        return said.length() == 0 ? Optional.empty() : Optional.of(said.toString());
    }

    /// When its number or address was read, if it may have changed since.
    static Optional<FactDate> readLongAgo(JudgedChannel judged, LocalDate day) {
        return isOwnFact(judged.channel().reach())
                ? judged.channel().contact().provenance().readOn().filter(date -> date.isOldOn(day))
                : Optional.empty();
    }

    /// Whether it is reached by a number or an address of its own.
    private static boolean isOwnFact(Reach reach) {
        return switch (reach) {
            case Reach.Call _, Reach.Text _, Reach.Relayed _, Reach.Mail _, Reach.Visit _, Reach.Letter _ -> true;
            case Reach.Web _, Reach.CallBack _, Reach.Write _ -> false;
        };
    }
}
