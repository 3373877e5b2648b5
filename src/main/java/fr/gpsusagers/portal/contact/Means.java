package fr.gpsusagers.portal.contact;

import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.OwnRelay;
import fr.gpsusagers.directory.PostalAddress;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.portal.Arrival;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a page lets the citizen use a channel: a number to dial, a link to follow, an address to go or write to.
public sealed interface Means {

    /// The link to follow. Empty for a postal address.
    String href();

    /// A number to dial or text.
    ///
    /// @param scheme `tel` or `sms`
    /// @param others further numbers of the same desk
    record Number(String scheme, String dialled, String display, Optional<String> price, List<Number> others)
            implements Means {

        @Override
        public String href() {
            return scheme + ":" + dialled;
        }

        public boolean isFree() {
            return price.filter("gratuit"::equals).isPresent();
        }

        /// The price as a line of its own: « Prix d’un appel local ». Empty if it is not known.
        public String priceLine() {
            return price.map(said -> said.substring(0, 1).toUpperCase(Locale.FRENCH) + said.substring(1))
                    .orElse("");
        }
    }

    /// An e-mail address.
    record Mailbox(String address) implements Means {

        @Override
        public String href() {
            return "mailto:" + address;
        }
    }

    /// A web page.
    ///
    /// @param host the host name: « calvados.fr »
    record Site(String url, String host) implements Means {

        @Override
        public String href() {
            return url;
        }
    }

    /// The relay service for deaf citizens, and the number to ask it for.
    ///
    /// @param about its name and hours, if it is our own; else how it works
    record Relay(String url, String display, String about) implements Means {

        private static final String OF_OPERATORS = "Texte ou langue des signes";

        private static Relay of(List<Line> lines, String url, Optional<OwnRelay> own) {
            return new Relay(
                    url,
                    lines.getFirst().number().display(),
                    own.map(relay -> relay.name() + ", "
                                    + String.join(", ", relay.hours().inWords()))
                            .orElse(OF_OPERATORS));
        }

        @Override
        public String href() {
            return url;
        }
    }

    /// The callback form.
    ///
    /// @param by when we promise to call: « mardi avant 12 h »; « Nous vous disons quand » if no time is known yet
    /// @param isPromised whether the time is known
    record CallBack(String href, String by, boolean isPromised) implements Means {

        /// The callback form for a need, while no desk has a time for it.
        public static CallBack withoutTime(Arrival arrival) {
            return new CallBack(form(arrival), "Nous vous disons quand", false);
        }

        private static CallBack promised(Arrival arrival, LocalDateTime by) {
            return new CallBack(
                    form(arrival), DueWords.by(by, arrival.context().now().toLocalDate()), true);
        }

        private static String form(Arrival arrival) {
            return "/rappel" + arrival.journey().asQuery();
        }
    }

    /// The form for a message.
    ///
    /// @param by when we promise to answer: « mardi avant 12 h »; empty if no time is known yet
    record Message(String href, String by) implements Means {

        /// The form for a need, while no desk has a time for it.
        public static Message withoutTime(Arrival arrival) {
            return new Message(form(arrival), "");
        }

        /// The form for a need.
        public static String form(Arrival arrival) {
            return "/ecrire" + arrival.journey().asQuery();
        }
    }

    /// A postal address, to go or write to.
    record Postal(List<String> lines) implements Means {

        @Override
        public String href() {
            return "";
        }
    }

    static Means of(Reach reach, Arrival arrival) {
        return switch (reach) {
            case Reach.Call(List<Line> lines) -> numbers("tel", lines);
            case Reach.Text(Line line) -> numbers("sms", List.of(line));
            case Reach.CallBack(LocalDateTime by) -> CallBack.promised(arrival, by);
            case Reach.Write(LocalDateTime by) ->
                new Message(
                        Message.form(arrival),
                        DueWords.by(by, arrival.context().now().toLocalDate()));
            case Reach.Mail(var address) -> new Mailbox(address.value());
            case Reach.Web(String url) -> new Site(url, host(url));
            case Reach.Visit(PostalAddress address) -> new Postal(address.lines());
            case Reach.Letter(PostalAddress address, String careOf) ->
                new Postal(Stream.concat(Stream.of(careOf), address.lines().stream())
                        .toList());
            case Reach.Relayed(List<Line> lines, String url, var own) -> Relay.of(lines, url, own);
        };
    }

    private static Number numbers(String scheme, List<Line> lines) {
        List<Number> others = lines.stream()
                .skip(1)
                .map(line -> number(scheme, line, List.of()))
                .toList();
        return number(scheme, lines.getFirst(), others);
    }

    private static Number number(String scheme, Line line, List<Number> others) {
        return new Number(scheme, line.number().dialled(), line.number().display(), line.price(), others);
    }

    private static String host(String url) {
        int start = url.indexOf("//") + 2;
        int end = url.indexOf('/', start);
        String host = url.substring(start, end < 0 ? url.length() : end);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
