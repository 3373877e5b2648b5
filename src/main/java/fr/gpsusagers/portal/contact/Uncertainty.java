package fr.gpsusagers.portal.contact;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.kernel.Confidence;
import fr.gpsusagers.kernel.FactDate;
import fr.gpsusagers.kernel.Provenance;
import fr.gpsusagers.orientation.JudgedChannel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Describes what is uncertain about a channel: reports about its number, a contact still
/// to be confirmed, or facts read long ago.
final class Uncertainty {

    private Uncertainty() {}

    static Optional<String> of(JudgedChannel judged, LocalDate day) {
        Channel channel = judged.channel();
        Provenance provenance = channel.contact().provenance();
        Stream<String> doubted = judged.objections().stream()
                .filter(objection -> objection.code().equals("numero-signale"))
                .map(objection -> objection.text());
        if (channel.kind() == ChannelKind.CALLBACK) {
            return Optional.empty();
        }
        Stream<String> guessed = channel.way().toConfirm() || provenance.confidence() == Confidence.GUESS
                ? Stream.of("À confirmer : ce contact a pu changer.")
                : Stream.empty();
        Stream<String> old = provenance.readOn().filter(date -> date.isOldOn(day)).stream()
                .flatMap(date -> said(channel.reach(), date).stream());
        String said =
                Stream.of(doubted, guessed, old).flatMap(sentences -> sentences).collect(Collectors.joining(" "));
        return Optional.of(said).filter(text -> !text.isEmpty());
    }

    private static Optional<String> said(Reach reach, FactDate date) {
        String what = switch (reach) {
            case Reach.Call _, Reach.Text _, Reach.Relayed _ -> "Numéro relevé en ";
            case Reach.Mail _ -> "Adresse mail relevée en ";
            case Reach.Visit _, Reach.Letter _ -> "Adresse relevée en ";
            case Reach.Web _, Reach.CallBack _ -> "";
        };
        return what.isEmpty() ? Optional.empty() : Optional.of(what + date.inWords() + ".");
    }
}
