package fr.gpsusagers.portal.contact;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.hall.HoursLine;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.portal.Arrival;
import java.time.LocalDateTime;
import java.util.Optional;

/// A channel as a page shows it.
///
/// @param action what the citizen does: « Appeler »
/// @param means the number or address, and the link to use it
/// @param state whether it is open now; empty for channels that accept messages at any hour
/// @param hours when it is open; empty if not known
/// @param why what this channel is for
/// @param caution what is uncertain about it
public record ShownChannel(
        ChannelKind kind,
        String action,
        Means means,
        Optional<OpeningWords> state,
        String hours,
        String why,
        Optional<String> caution) {

    public static ShownChannel of(JudgedChannel judged, Arrival arrival) {
        LocalDateTime now = arrival.context().now();
        Channel channel = judged.channel();
        boolean isAnswered = !channel.kind().isWritten()
                && !channel.kind().isInformation()
                && channel.kind() != ChannelKind.CALLBACK;
        return new ShownChannel(
                channel.kind(),
                channel.kind().action(),
                Means.of(channel.reach(), arrival),
                isAnswered ? Optional.of(OpeningWords.of(judged.opening(), now)) : Optional.empty(),
                isAnswered ? HoursLine.of(channel.hours()) : "",
                channel.way().why(),
                Uncertainty.of(judged, now.toLocalDate()));
    }

    public Icon icon() {
        return switch (kind) {
            case TELEPHONE -> Icon.PHONE;
            case SMS -> Icon.SMS;
            case APPOINTMENT -> Icon.CALENDAR;
            case CALLBACK -> Icon.CALLBACK;
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
}
