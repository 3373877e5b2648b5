package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.portal.sheet.Sheet.Entry;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
        Reach reach = channel.reach();
        return new Entry(
                channel.kind().action(),
                reach.text(),
                reach.link().filter(_ -> reach.lines().isEmpty()),
                reach instanceof Reach.Visit ? hours(channel.hours()) : List.of());
    }

    private static List<String> hours(Hours hours) {
        return hours.isKnown() ? hours.inWords() : List.of("Horaires non connus");
    }
}
