package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.sheet.Sheet.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Composes a sheet from the same advice that the answer page gives.
@Component
class SheetComposer {

    /// Channels on which citizens can ask a question in writing and get a reply.
    private static final Set<ChannelKind> ASKING_IN_WRITING =
            EnumSet.of(ChannelKind.SMS, ChannelKind.EMAIL, ChannelKind.FORM, ChannelKind.CHAT);

    /// Telephone numbers are printed above, and so is whatever is done by telephone.
    private static final Set<ChannelKind> TOLD_ELSEWHERE = EnumSet.of(
            ChannelKind.TELEPHONE,
            ChannelKind.APPOINTMENT,
            ChannelKind.CALLBACK,
            ChannelKind.MESSAGE,
            ChannelKind.RELAY);

    private static final int MOST_WAYS = 3;

    private final Orient orient;
    private final DoubtedNumbers doubts;

    SheetComposer(Orient orient, DoubtedNumbers doubts) {
        this.orient = orient;
        this.doubts = doubts;
    }

    Sheet compose(SheetContext sheetContext, Contact contact, String site) {
        List<Channel> channels = channels(sheetContext, contact);
        List<Line> lines = lines(channels);
        return new Sheet(
                sheetContext.pack().identity(),
                contact,
                sheetContext.title(),
                lines,
                contact.telephoneHours().inWords(),
                ways(channels),
                sheetContext.need().map(Need::papers).orElse(List.of()),
                ifNobodyAnswers(sheetContext, contact),
                forDeaf(sheetContext, channels),
                cautions(contact, lines, sheetContext.day()),
                sheetContext.pack().guide().emergencyNumbers(),
                sheetContext.journey().reader(),
                new SheetAddress(site, NeutralIds.code(contact.id().value()), sheetContext.query()),
                sheetContext.now());
    }

    /// The channels that the answer gives for this need, then the contact's other channels.
    /// Never one that is excluded for this citizen.
    private List<Channel> channels(SheetContext sheetContext, Contact contact) {
        Optional<Recommendation> advice = advice(sheetContext);
        Stream<Channel> advised = advice.stream()
                .flatMap(found -> found.contacts().stream())
                .filter(one -> one.contact().id().equals(contact.id()))
                .flatMap(one -> one.channels().stream())
                .map(JudgedChannel::channel);
        Stream<Channel> others = sheetContext.pack().directory().channels(contact, sheetContext.day()).stream()
                .filter(channel -> advice.isEmpty() || !isSetAside(advice.get(), channel))
                .filter(channel -> sheetContext.journey().reader() != Reader.DEAF
                        || !channel.kind().isSpoken());
        var kinds = EnumSet.noneOf(ChannelKind.class);
        return Stream.concat(advised, others)
                .filter(channel -> kinds.add(channel.kind()))
                .toList();
    }

    private static boolean isSetAside(Recommendation advice, Channel channel) {
        return advice.setAside().stream().anyMatch(judged -> judged.channel().kind() == channel.kind());
    }

    private Optional<Recommendation> advice(SheetContext sheetContext) {
        return orient.advise(sheetContext.pack(), sheetContext.situation()).findRecommendation();
    }

    private static List<Line> lines(List<Channel> channels) {
        return channels.stream()
                .filter(channel -> channel.kind() == ChannelKind.TELEPHONE || channel.kind() == ChannelKind.APPOINTMENT)
                .flatMap(channel -> channel.reach().lines().stream())
                .distinct()
                .toList();
    }

    /// The channels other than the telephone: each place and each address once, three at most.
    private static List<Entry> ways(List<Channel> channels) {
        boolean canVisit = channels.stream().anyMatch(channel -> channel.kind() == ChannelKind.COUNTER);
        var seen = new HashSet<String>();
        return channels.stream()
                .filter(channel -> !TOLD_ELSEWHERE.contains(channel.kind()))
                .filter(channel -> !(canVisit && channel.kind() == ChannelKind.LETTER))
                .map(SheetComposer::entry)
                .filter(entry -> seen.add(entry.value()))
                .limit(MOST_WAYS)
                .toList();
    }

    private static Entry entry(Channel channel) {
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

    /// The contact to try if nobody answers: the first one of the page for that case, else the switchboard.
    private Optional<Contact> ifNobodyAnswers(SheetContext sheetContext, Contact contact) {
        Directory directory = sheetContext.pack().directory();
        Stream<Contact> again = sheetContext.need().stream()
                .flatMap(_ -> orient
                        .adviseAgain(sheetContext.pack(), sheetContext.situation(), Optional.of(contact.id()))
                        .contacts()
                        .stream())
                .map(AdvisedContact::contact);
        Stream<Contact> common = directory.whenNobodyAnswers(sheetContext.place(), sheetContext.day()).stream();
        return Stream.of(again, common, Stream.of(directory.switchboard(sheetContext.day())))
                .flatMap(some -> some)
                .filter(other -> !other.id().equals(contact.id()) && canBeReached(other, sheetContext))
                .filter(other -> other.provenance().confidence() != Confidence.GUESS)
                .findFirst();
    }

    private static boolean canBeReached(Contact contact, SheetContext sheetContext) {
        return sheetContext.journey().reader() == Reader.DEAF
                ? contact.address().isVisitable()
                : !contact.lines().isEmpty();
    }

    /// One way to write, the contact's own if it has one, else a last resort; then the relay service.
    private static List<Entry> forDeaf(SheetContext sheetContext, List<Channel> own) {
        Pack pack = sheetContext.pack();
        Need need = sheetContext.need().orElseGet(pack.guide()::always);
        Stream<Channel> common = pack.directory().lastResorts(need.id(), sheetContext.day()).stream();
        List<Channel> all = Stream.concat(own.stream(), common).toList();
        Stream<Channel> written = all.stream()
                .filter(channel -> ASKING_IN_WRITING.contains(channel.kind()))
                .limit(1);
        Stream<Channel> relay = all.stream()
                .filter(channel -> channel.reach() instanceof Reach.Relayed)
                .limit(1);
        return Stream.concat(written, relay).map(SheetComposer::entry).toList();
    }

    private List<String> cautions(Contact contact, List<Line> lines, LocalDate day) {
        var cautions = new ArrayList<String>();
        if (lines.stream().anyMatch(line -> doubts.isDoubted(contact.id(), line.number()))) {
            cautions.add("Des personnes disent que ce numéro ne répond pas.");
        }
        contact.provenance()
                .readOn()
                .filter(read -> read.isOldOn(day))
                .ifPresent(read -> cautions.add((lines.isEmpty() ? "Contact relevé en " : "Numéro relevé en ")
                        + read.inWords() + " : il a pu changer."));
        if (contact.provenance().confidence() == Confidence.GUESS) {
            cautions.add("Ce contact est à confirmer.");
        }
        return List.copyOf(cautions);
    }
}
