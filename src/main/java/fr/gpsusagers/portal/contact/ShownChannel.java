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
/// @param action what one does: « Appeler »
/// @param means by what: a number, an address, and how to press it
/// @param state whether it answers now; empty for what is received at any hour
/// @param hours when it answers; empty when not known
/// @param why what this way is for
/// @param caution what is not certain of it
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

    /// Whether nobody answers at this moment.
    public boolean isClosed() {
        return state.filter(words -> words.tone() == OpeningWords.Tone.CLOSED).isPresent();
    }

    public boolean areHoursUnknown() {
        return state.filter(words -> words.tone() == OpeningWords.Tone.UNKNOWN).isPresent();
    }
}
