package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.hall.HoursLine;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.PageContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A way to reach a contact, as the agent reads it aloud.
///
/// @param text the number, the address, the place to go to
/// @param state whether it is open now; empty for ways that are always open
/// @param hours in words; empty if unknown, or always open
public record WayToSay(Icon icon, String text, Optional<OpeningWords> state, String hours) {

    /// Empty for a callback, which the screen offers apart.
    static Optional<WayToSay> of(Channel channel, PageContext context) {
        return switch (channel.reach()) {
            case Reach.Call(List<Line> lines) -> Optional.of(answered(Icon.PHONE, numbers(lines), channel, context));
            case Reach.Visit(var address) ->
                Optional.of(answered(Icon.DESK, String.join(", ", address.lines()), channel, context));
            case Reach.Text(Line line) ->
                Optional.of(always(Icon.SMS, "SMS au " + line.number().display()));
            case Reach.Mail(var address) -> Optional.of(always(Icon.MAIL, address.value()));
            case Reach.Web(String url) -> Optional.of(always(Icon.GLOBE, url));
            case Reach.Letter(var address, String careOf) ->
                Optional.of(always(Icon.LETTER, careOf + ", " + String.join(", ", address.lines())));
            case Reach.Write(LocalDateTime by) ->
                Optional.of(always(
                        Icon.MAIL,
                        "Message sur ce site, réponse "
                                + DueWords.by(by, context.now().toLocalDate())));
            case Reach.Relayed _, Reach.CallBack _ -> Optional.empty();
        };
    }

    private static WayToSay answered(Icon icon, String text, Channel channel, PageContext context) {
        OpeningWords state = context.pack()
                .calendars()
                .state(channel.hours(), channel.contact().id(), context.now())
                .words();
        return new WayToSay(icon, text, Optional.of(state), HoursLine.of(channel.hours()));
    }

    private static WayToSay always(Icon icon, String text) {
        return new WayToSay(icon, text, Optional.empty(), "");
    }

    private static String numbers(List<Line> lines) {
        return lines.stream().map(line -> line.number().display()).collect(Collectors.joining(" ou "));
    }
}
