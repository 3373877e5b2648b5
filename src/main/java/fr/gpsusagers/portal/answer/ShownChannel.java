package fr.gpsusagers.portal.answer;

import fr.gpsusagers.availability.ChannelState;
import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Objection;
import fr.gpsusagers.portal.Arrival;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.StringJoiner;

/// A channel as a page shows it.
///
/// @param means the number or address, and the link to use it
/// @param worksNow whether whoever uses it now is likely to get through, or to leave a message that arrives
/// @param state whether it is open now; empty for channels that accept messages at any hour
/// @param hours when it is open, or that nobody knows; empty for channels that accept messages at any hour
/// @param why what this channel is for
/// @param doubt why it may be wrong
/// @param readOn when its number or address was read, if that is long ago
public record ShownChannel(
        ChannelKind kind,
        Means means,
        boolean worksNow,
        Optional<OpeningWords> state,
        String hours,
        String why,
        Optional<String> doubt,
        Optional<FactDate> readOn) {

    public static ShownChannel of(JudgedChannel judged, Arrival arrival) {
        LocalDateTime now = arrival.context().now();
        Channel channel = judged.channel();
        boolean isAnswered = !channel.kind().isWritten()
                && !channel.kind().isInformation()
                && channel.kind() != ChannelKind.CALLBACK;
        var state = isAnswered
                ? Optional.of(ChannelState.of(
                        judged.opening(),
                        channel.contact().id(),
                        now,
                        arrival.context().pack().calendars()))
                : Optional.<ChannelState>empty();
        return new ShownChannel(
                channel.kind(),
                Means.of(channel, arrival),
                state.map(ChannelState::worksNow).orElse(true),
                state.map(ChannelState::words),
                isAnswered ? hours(channel) : "",
                channel.way().why(),
                doubt(judged),
                readLongAgo(judged, now.toLocalDate()));
    }

    private static String hours(Channel channel) {
        String known = channel.hours().inOneLine();
        return known.isEmpty() ? "Ses horaires ne sont pas connus." : known;
    }

    /// Why the channel may be wrong. Empty if nothing says so.
    private static Optional<String> doubt(JudgedChannel judged) {
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
    private static Optional<FactDate> readLongAgo(JudgedChannel judged, LocalDate day) {
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

    /// What the citizen does: « Appeler ».
    public String action() {
        return kind.action();
    }

    public Icon icon() {
        return switch (kind) {
            case TELEPHONE -> Icon.PHONE;
            case SMS -> Icon.SMS;
            case APPOINTMENT -> Icon.CALENDAR;
            case CALLBACK -> Icon.CALLBACK;
            case MESSAGE -> Icon.MAIL;
            case EMAIL -> Icon.MAIL;
            case FORM -> Icon.FORM;
            case CHAT -> Icon.CHAT;
            case SIGN_VIDEO -> Icon.VIDEO;
            case RELAY -> Icon.EAR;
            case COUNTER -> Icon.DESK;
            case LETTER -> Icon.LETTER;
            case ONLINE -> Icon.SCREEN;
            case WEBSITE -> Icon.GLOBE;
        };
    }

    /// Whether the channel is closed now.
    public boolean isClosed() {
        return state.filter(words -> words.tone() == OpeningWords.Tone.CLOSED).isPresent();
    }

    public boolean areHoursUnknown() {
        return state.filter(words -> words.tone() == OpeningWords.Tone.UNKNOWN).isPresent();
    }

    /// Whether a person must be there to answer: a line or a counter that does not answer now can be tried later.
    public boolean isAnswered() {
        return state.isPresent();
    }
}
