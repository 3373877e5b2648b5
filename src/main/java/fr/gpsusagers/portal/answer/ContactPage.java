package fr.gpsusagers.portal.answer;

import fr.gpsusagers.availability.ChannelState;
import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.orientation.search.OtherNames;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NeutralIds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The page of one contact, for one reader, at one moment: its state, one act, then all the rest.
///
/// @param channels those that this reader can use
/// @param lines its numbers, best first; none for deaf readers
/// @param offers the call and the written answer that the administration promises for it, each with its time: « lundi
/// avant 12 h »
/// @param isDoubted whether people say that one of the numbers does not answer
record ContactPage(
        PageContext context,
        Journey journey,
        Contact contact,
        List<Channel> channels,
        List<Line> lines,
        List<Link> offers,
        boolean isDoubted) {

    static ContactPage of(
            PageContext context, Journey journey, Contact contact, List<Link> offers, DoubtedNumbers doubted) {
        List<Channel> channels = context.pack().directory().channels(contact, context.today()).stream()
                .filter(channel -> journey.reader() == Reader.DEAF
                        ? !channel.kind().isSpoken()
                        : !channel.kind().isSigned())
                .toList();
        List<Line> lines = lines(channels);
        return new ContactPage(
                context,
                journey,
                contact,
                channels,
                lines,
                offers,
                lines.stream().anyMatch(line -> doubted.isDoubted(contact.id(), line.number())));
    }

    /// The window title; no other contact has the same.
    String title() {
        return NeutralIds.title("Contact", contact.id().value(), fullTitle());
    }

    /// The name, and the town if several contacts of the pack have that name.
    private String fullTitle() {
        boolean isShared = context.pack().directory().contacts(context.today()).stream()
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

    /// Who answers.
    Optional<String> role() {
        return contact.role().filter(role -> !contact.name().startsWith(role));
    }

    /// Current announcements about it.
    List<String> announced() {
        return context.pack().banners().of(contact.id());
    }

    /// Whether it answers now, by telephone or at its counter; empty if it can only be written to.
    Optional<OpeningWords> state() {
        return answering().map(ChannelState::words);
    }

    /// Whether somebody answers now, or is likely to.
    boolean answersNow() {
        return answering().filter(ChannelState::worksNow).isPresent();
    }

    private Optional<ChannelState> answering() {
        return state(ChannelKind.TELEPHONE).or(() -> state(ChannelKind.COUNTER));
    }

    /// Whether its counter is open, if `state` is that of its telephone.
    Optional<OpeningWords> atCounter() {
        return state(ChannelKind.TELEPHONE)
                .flatMap(_ -> state(ChannelKind.COUNTER))
                .map(ChannelState::words);
    }

    /// Whether the first channel of the kind is open now.
    private Optional<ChannelState> state(ChannelKind kind) {
        return channels.stream()
                .filter(channel -> channel.kind() == kind)
                .findFirst()
                .map(channel -> context.pack()
                        .calendars()
                        .state(channel.hours(), channel.contact().id(), context.now()));
    }

    /// The other ways to reach it.
    List<Link> ways() {
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
    List<String> letter() {
        return channels.stream()
                .filter(channel -> channel.reach() instanceof Reach.Letter)
                .map(channel -> (Reach.Letter) channel.reach())
                .filter(letter ->
                        !contact.address().isVisitable() || !letter.address().equals(contact.address()))
                .findFirst()
                .map(Reach::addressLines)
                .orElse(List.of());
    }

    /// When it is open, in sentences.
    List<String> hours() {
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

    /// Where to go, line by line.
    List<String> address() {
        return contact.address().isVisitable() ? contact.address().toGoTo().lines() : List.of();
    }

    /// Who else may help.
    List<Link> others() {
        return new OtherContacts(context, journey).of(contact);
    }

    /// The address of its sheet, to print.
    String sheet() {
        return "/fiche/" + NeutralIds.code(contact.id().value()) + journey.query();
    }

    /// What is to be confirmed about the contact, in sentences.
    List<String> doubts() {
        var pack = context.pack();
        var said = new ArrayList<String>();
        if (isDoubted) {
            said.add("Des personnes disent que ce numéro ne répond pas.");
        }
        said.addAll(
                pack.part(OtherNames.class).cautions(contact, pack.directory().roles()));
        contact.provenance()
                .readOn()
                .filter(date -> date.isOldOn(context.today()))
                .ifPresent(date -> said.add(what() + " en " + date.inWords() + ". À confirmer."));
        if (contact.provenance().confidence() == Confidence.GUESS) {
            said.add("À confirmer : ce contact a pu changer.");
        }
        return List.copyOf(said);
    }

    private String what() {
        if (lines.isEmpty()) {
            return contact.address().isVisitable() ? "Adresse relevée" : "Contact relevé";
        }
        return contact.address().isVisitable() ? "Numéro et adresse relevés" : "Numéro relevé";
    }

    /// An ordinary link to a public map: it works in any browser.
    Optional<String> map() {
        if (!contact.address().isVisitable()) {
            return Optional.empty();
        }
        String address = contact.address().toGoTo().inOneLine();
        return Optional.of(contact.location()
                .map(ContactPage::point)
                .orElseGet(() -> "https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(address.replace('\u00A0', ' '), StandardCharsets.UTF_8)));
    }

    private static String point(GeoPoint at) {
        String where = at.latitude() + "&mlon=" + at.longitude();
        return "https://www.openstreetmap.org/?mlat=" + where + "#map=17/" + at.latitude() + "/" + at.longitude();
    }

    /// The number to call first.
    Optional<Line> line() {
        return lines.stream().findFirst();
    }

    List<Line> moreLines() {
        return lines.stream().skip(1).toList();
    }

    /// The way that stands for the number, if there is none.
    Optional<Link> firstWay() {
        return lines.isEmpty() ? ways().stream().findFirst() : Optional.empty();
    }

    List<Link> moreWays() {
        return lines.isEmpty() ? ways().stream().skip(1).toList() : ways();
    }

    /// What the first number costs, as a line of its own.
    Optional<String> price() {
        return line().flatMap(Line::priceToPay);
    }

    /// Whether a message can be left at any hour, if nobody answers by telephone or at a counter.
    boolean isReachedAtAnyHour() {
        return state().isEmpty() && !ways().isEmpty();
    }

    /// Whether a letter is the one way: there is no number, no counter and no link.
    boolean isOnlyWrittenTo() {
        return lines.isEmpty() && ways().isEmpty() && state().isEmpty() && !letter().isEmpty();
    }

    /// The offer that comes first: it works now, and the number perhaps not.
    Optional<Link> firstOffer() {
        return offers.stream().filter(_ -> !answersNow()).findFirst();
    }

    List<Link> moreOffers() {
        return offers.stream().skip(answersNow() ? 0 : 1).toList();
    }
}
