package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.enquiry.DueWords;
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
        Reach reach = channel.reach();
        return switch (reach) {
            case Reach.Call(List<Line> lines) -> answered(numbers(lines), channel, context);
            case Reach.Visit _ -> answered(reach.text(), channel, context);
            case Reach.Text _ -> always("SMS au " + reach.text(), reach);
            case Reach.Web(String url) -> always(url, reach);
            case Reach.Write(LocalDateTime by) ->
                always("Message sur ce site, réponse " + DueWords.by(by, context.today()), reach);
            case Reach.Mail _, Reach.Letter _ -> always(reach.text(), reach);
            case Reach.Relayed _, Reach.CallBack _ -> Optional.empty();
        };
    }

    private static Optional<WayToSay> answered(String text, Channel channel, PageContext context) {
        OpeningWords state = context.pack()
                .calendars()
                .state(channel.hours(), channel.contact().id(), context.now())
                .words();
        return Optional.of(new WayToSay(
                Icon.of(channel.reach()),
                text,
                Optional.of(state),
                channel.hours().inOneLine()));
    }

    private static Optional<WayToSay> always(String text, Reach reach) {
        return Optional.of(new WayToSay(Icon.of(reach), text, Optional.empty(), ""));
    }

    private static String numbers(List<Line> lines) {
        return lines.stream().map(line -> line.number().display()).collect(Collectors.joining(" ou "));
    }
}
