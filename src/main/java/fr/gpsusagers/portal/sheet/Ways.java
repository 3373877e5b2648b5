package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.PostalAddress;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.portal.sheet.Sheet.Entry;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists the channels of a contact as printed on paper.
final class Ways {

    /// Telephone numbers are printed above, and so is whatever is done by telephone.
    private static final Set<ChannelKind> TOLD_ELSEWHERE = EnumSet.of(
            ChannelKind.TELEPHONE,
            ChannelKind.APPOINTMENT,
            ChannelKind.CALLBACK,
            ChannelKind.MESSAGE,
            ChannelKind.RELAY);

    private static final int MOST = 3;

    private Ways() {}

    /// The channels other than the telephone: each place and each address once, three at most.
    static List<Entry> of(List<Channel> channels) {
        boolean canVisit = channels.stream().anyMatch(channel -> channel.kind() == ChannelKind.COUNTER);
        var seen = new HashSet<String>();
        return channels.stream()
                .filter(channel -> !TOLD_ELSEWHERE.contains(channel.kind()))
                .filter(channel -> !(canVisit && channel.kind() == ChannelKind.LETTER))
                .map(Ways::entry)
                .filter(entry -> seen.add(entry.value()))
                .limit(MOST)
                .toList();
    }

    static Entry entry(Channel channel) {
        String label = channel.kind().action();
        return switch (channel.reach()) {
            case Reach.Call(var lines) -> plain(label, lines.getFirst().number().display());
            case Reach.Text(var line) -> plain(label, line.number().display());
            case Reach.CallBack _, Reach.Write _ -> plain(label, "");
            case Reach.Mail(EmailAddress mail) ->
                new Entry(label, mail.value(), Optional.of("mailto:" + mail.value()), List.of());
            case Reach.Web(String url) -> new Entry(label, brief(url), Optional.of(url), List.of());
            case Reach.Relayed(var _, String url, var _) -> new Entry(label, brief(url), Optional.of(url), List.of());
            case Reach.Visit(PostalAddress where) ->
                new Entry(label, where.inOneLine(), Optional.empty(), hours(channel.hours()));
            case Reach.Letter(PostalAddress where, String careOf) ->
                new Entry(label, careOf + ", " + where.inOneLine(), Optional.empty(), List.of());
        };
    }

    private static Entry plain(String label, String value) {
        return new Entry(label, value, Optional.empty(), List.of());
    }

    private static List<String> hours(Hours hours) {
        return hours.isKnown() ? hours.inWords() : List.of("Horaires non connus");
    }

    /// A web address as typed by hand.
    private static String brief(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
