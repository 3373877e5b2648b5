package fr.gpsusagers.portal.contact;

import fr.gpsusagers.availability.ChannelState;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.orientation.SoonestCallbacks;
import fr.gpsusagers.orientation.search.OtherNames;
import fr.gpsusagers.portal.DangerContacts;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NeutralIds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Composes the page of a contact for one reader, at one moment.
final class ContactPages {

    private final PageContext context;
    private final Journey journey;
    private final DoubtedNumbers doubted;
    private final SoonestCallbacks callbacks;

    ContactPages(PageContext context, Journey journey, DoubtedNumbers doubted, SoonestCallbacks callbacks) {
        this.context = context;
        this.journey = journey;
        this.doubted = doubted;
        this.callbacks = callbacks;
    }

    private LocalDate day() {
        return context.today();
    }

    private Directory directory() {
        return context.pack().directory();
    }

    private boolean isForDeaf() {
        return journey.reader() == Reader.DEAF;
    }

    ContactPage of(Contact contact) {
        List<Channel> channels = directory().channels(contact, day()).stream()
                .filter(channel -> isForDeaf()
                        ? !channel.kind().isSpoken()
                        : !channel.kind().isSigned())
                .toList();
        List<Line> lines = lines(channels);
        Optional<ChannelState> byPhone = state(channels, ChannelKind.TELEPHONE);
        Optional<ChannelState> atCounter = state(channels, ChannelKind.COUNTER);
        Optional<ChannelState> state = byPhone.or(() -> atCounter);
        return new ContactPage(
                NeutralIds.title("Contact", contact.id().value(), title(contact)),
                contact.name(),
                contact.role().filter(role -> !contact.name().startsWith(role)),
                context.pack().banners().of(contact.id()),
                state.map(ChannelState::words),
                state.filter(ChannelState::worksNow).isPresent(),
                byPhone.flatMap(_ -> atCounter).map(ChannelState::words),
                offers(contact),
                lines,
                ways(channels),
                letter(contact, channels),
                hours(channels),
                contact.address().isVisitable() ? contact.address().toGoTo().lines() : List.of(),
                contact.address().isVisitable() ? Optional.of(map(contact)) : Optional.empty(),
                new OtherContacts(context, journey).of(contact),
                doubts(contact, lines),
                "/fiche/" + NeutralIds.code(contact.id().value()) + journey.query());
    }

    /// The name, and the town if several contacts of the pack have that name.
    private String title(Contact contact) {
        boolean isShared = directory().contacts(day()).stream()
                .anyMatch(other ->
                        !other.id().equals(contact.id()) && other.name().equals(contact.name()));
        String more = contact.fullName().equals(contact.name())
                ? contact.address().town().orElse(contact.id().value())
                : contact.fullName();
        return "Contact : " + contact.name() + (isShared ? ", " + more : "");
    }

    private static List<Line> lines(List<Channel> channels) {
        return channels.stream()
                .filter(channel -> channel.kind() == ChannelKind.TELEPHONE || channel.kind() == ChannelKind.APPOINTMENT)
                .flatMap(channel -> channel.reach().lines().stream())
                .distinct()
                .toList();
    }

    /// Whether the first channel of the kind is open now.
    private Optional<ChannelState> state(List<Channel> channels, ChannelKind kind) {
        return channels.stream()
                .filter(channel -> channel.kind() == kind)
                .findFirst()
                .map(channel -> context.pack()
                        .calendars()
                        .state(channel.hours(), channel.contact().id(), context.now()));
    }

    /// The contact's own desk calls back and answers in writing, or its substitute; else the switchboard, for what the
    /// administration does itself. Nobody does for a danger: another person may hold the telephone.
    private List<Link> offers(Contact contact) {
        if (!contact.ownService() || DangerContacts.isOne(context.pack(), contact.id())) {
            return List.of();
        }
        Stream<Reply> replies = isForDeaf() ? Stream.of(Reply.IN_WRITING) : Stream.of(Reply.BY_CALL, Reply.IN_WRITING);
        return replies.flatMap(reply -> offer(contact, reply).stream()).toList();
    }

    private Optional<Link> offer(Contact contact, Reply reply) {
        String query = journey.along(List.of()).asQuery();
        return offer(contact, reply, query + "&contact=" + contact.id())
                .or(() -> offer(directory().switchboard(day()), reply, query));
    }

    private Optional<Link> offer(Contact asked, Reply reply, String query) {
        return directory()
                .findDeskFor(asked.id())
                .flatMap(desk -> callbacks.find(desk, reply, Urgency.NORMAL, context.now()))
                .map(by -> DueWords.by(by, day()))
                .map(by -> switch (reply) {
                    case BY_CALL -> new Link(Icon.CALLBACK, ChannelKind.CALLBACK.action(), by, "/rappel" + query);
                    case IN_WRITING ->
                        new Link(Icon.MAIL, ChannelKind.MESSAGE.action(), "réponse " + by, "/ecrire" + query);
                });
    }

    private static List<Link> ways(List<Channel> channels) {
        return channels.stream()
                .flatMap(channel -> way(channel).stream())
                .distinct()
                .toList();
    }

    private static Optional<Link> way(Channel channel) {
        Reach reach = channel.reach();
        String value = switch (reach) {
            case Reach.Web site -> site.host();
            case Reach.Relayed relay -> relay.asking();
            default -> reach.text();
        };
        return reach.link()
                .filter(_ -> !(reach instanceof Reach.Call))
                .map(link -> new Link(Icon.of(reach), channel.kind().action(), value, link));
    }

    /// Where to send a letter, line by line; none if it is where to come, too.
    private static List<String> letter(Contact contact, List<Channel> channels) {
        return channels.stream()
                .filter(channel -> channel.reach() instanceof Reach.Letter)
                .map(channel -> (Reach.Letter) channel.reach())
                .filter(letter ->
                        !contact.address().isVisitable() || !letter.address().equals(contact.address()))
                .findFirst()
                .map(Reach::addressLines)
                .orElse(List.of());
    }

    private static List<String> hours(List<Channel> channels) {
        var hours = new ArrayList<String>();
        for (Channel channel : channels) {
            String line = channel.hours().inOneLine();
            if (!line.isEmpty() && channel.kind() == ChannelKind.TELEPHONE) {
                hours.add("Téléphone : " + begun(line) + ".");
            }
            if (!line.isEmpty() && channel.kind() == ChannelKind.COUNTER) {
                hours.add("Sur place : " + begun(line) + ".");
            }
        }
        return List.copyOf(hours);
    }

    private static String begun(String line) {
        return line.substring(0, 1).toLowerCase(Locale.FRENCH) + line.substring(1);
    }

    /// What is to be confirmed about the contact, in sentences.
    private List<String> doubts(Contact contact, List<Line> lines) {
        var pack = context.pack();
        var said = new ArrayList<String>();
        if (lines.stream().anyMatch(line -> doubted.isDoubted(contact.id(), line.number()))) {
            said.add("Des personnes disent que ce numéro ne répond pas.");
        }
        said.addAll(
                pack.part(OtherNames.class).cautions(contact, pack.directory().roles()));
        contact.provenance()
                .readOn()
                .filter(date -> date.isOldOn(day()))
                .ifPresent(date -> said.add(what(contact, lines) + " en " + date.inWords() + ". À confirmer."));
        if (contact.provenance().confidence() == Confidence.GUESS) {
            said.add("À confirmer : ce contact a pu changer.");
        }
        return List.copyOf(said);
    }

    private static String what(Contact contact, List<Line> lines) {
        if (lines.isEmpty()) {
            return contact.address().isVisitable() ? "Adresse relevée" : "Contact relevé";
        }
        return contact.address().isVisitable() ? "Numéro et adresse relevés" : "Numéro relevé";
    }

    /// An ordinary link to a public map: it works in any browser.
    private static String map(Contact contact) {
        String address = contact.address().toGoTo().inOneLine();
        return contact.location()
                .map(ContactPages::point)
                .orElseGet(() -> "https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(address.replace('\u00A0', ' '), StandardCharsets.UTF_8));
    }

    private static String point(GeoPoint at) {
        String where = at.latitude() + "&mlon=" + at.longitude();
        return "https://www.openstreetmap.org/?mlat=" + where + "#map=17/" + at.latitude() + "/" + at.longitude();
    }
}
