package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// How a page lets the citizen use a channel: a number to dial, a link to follow, an address to go or write to.
///
/// @param href the link to follow; empty for a postal address
/// @param when what follows the action if a desk promises a time: « mardi avant 12 h »; empty if none does
/// @param relay how to ask the relay for deaf citizens for the number; empty for all other channels
/// @param above the small line of the button: « Sur le site calvados.fr »
/// @param large the large line of the button: « 02 31 57 14 00 »
/// @param lines the numbers to call or text, the main one first
/// @param address where to go or to write, line by line
public record Means(
        String href, String when, String relay, String above, String large, List<Line> lines, List<String> address) {

    private static final String NO_TIME_YET = "Nous vous disons quand";
    private static final String RELAY_OF_OPERATORS = "Texte ou langue des signes";

    static Means of(Channel channel, Arrival arrival) {
        String action = channel.kind().action();
        Reach reach = channel.reach();
        return switch (reach) {
            case Reach.CallBack(LocalDateTime by) -> callBack(arrival.journey(), by(arrival, by));
            case Reach.Write(LocalDateTime by) -> message(arrival.journey(), by(arrival, by));
            case Reach.Web site -> of(reach, "Sur le site " + site.host(), action);
            case Reach.Relayed relay -> relayed(relay, about(relay) + ". " + relay.asking(), action);
            case Reach.Call _, Reach.Text _ ->
                of(reach, action + (reach.lines().getFirst().isFree() ? ", gratuit" : ""), reach.text());
            case Reach.Mail _, Reach.Visit _, Reach.Letter _ -> of(reach, action, reach.text());
        };
    }

    private static Means of(Reach reach, String above, String large) {
        return new Means(reach.link().orElse(""), "", "", above, large, reach.lines(), reach.addressLines());
    }

    private static Means relayed(Reach.Relayed relay, String asking, String action) {
        return new Means(relay.application().url(), "", asking, asking, action, List.of(), List.of());
    }

    /// The form for a need, while no desk has a time for it.
    public static Means withoutTime(ChannelKind kind, Journey journey) {
        return kind == ChannelKind.MESSAGE ? message(journey, Optional.empty()) : callBack(journey, Optional.empty());
    }

    private static Means callBack(Journey journey, Optional<String> by) {
        return form("/rappel" + journey.asQuery(), ChannelKind.CALLBACK, by.map(time -> " " + time), by);
    }

    private static Means message(Journey journey, Optional<String> by) {
        return form(
                "/ecrire" + journey.asQuery(),
                ChannelKind.MESSAGE,
                by.map(time -> ", réponse " + time),
                by.map(time -> "Réponse " + time));
    }

    private static Means form(String href, ChannelKind kind, Optional<String> when, Optional<String> large) {
        return new Means(href, when.orElse(""), "", kind.action(), large.orElse(NO_TIME_YET), List.of(), List.of());
    }

    private static Optional<String> by(Arrival arrival, LocalDateTime by) {
        return Optional.of(DueWords.by(by, arrival.context().today()));
    }

    /// What the first number costs, as a line of its own.
    public Optional<String> price() {
        return lines.stream().findFirst().flatMap(Line::priceToPay);
    }

    public List<Line> otherLines() {
        return lines.stream().skip(1).toList();
    }

    /// What it leads to. Two channels of a contact may share a number; one relay leads to many contacts.
    public String target() {
        return href.isEmpty() ? String.join("\n", address) : href + relay;
    }

    /// The name and hours of our own relay; else how the relay of the operators works.
    private static String about(Reach.Relayed relay) {
        return relay.own()
                .map(own -> own.name() + ", " + String.join(", ", own.hours().inWords()))
                .orElse(RELAY_OF_OPERATORS);
    }
}
