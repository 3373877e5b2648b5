package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Directory.KnownRole;
import fr.gpsusagers.directory.Directory.PlayedRole;
import fr.gpsusagers.directory.OwnRelay;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The directory of one pack, linked once.
final class DirectoryOfPack implements Directory {

    private final DirectoryContent content;
    private final Optional<OwnRelay> relay;
    private final ContactIndex contacts;
    private final RoleFinder roles;
    private final Map<NeedId, WayItems> needs = new HashMap<>();
    private final Map<ContactId, Desk> desks = new HashMap<>();
    private volatile @Nullable OfDay lastDay;

    /// What answers of one day ask for again and again.
    private record OfDay(LocalDate day, ChannelMaker maker, Map<NeedId, List<Channel>> lastResorts) {}

    DirectoryOfPack(DirectoryContent content, Optional<OwnRelay> relay) {
        this.content = content;
        this.relay = relay;
        this.contacts = new ContactIndex(content);
        this.roles = new RoleFinder(content, contacts);
        content.needs().forEach(need -> needs.putIfAbsent(need.need(), need));
        content.desks().forEach(desk -> {
            desk.answersFor().forEach(contact -> desks.putIfAbsent(contact, desk));
            desks.put(desk.contact(), desk);
        });
    }

    private CommonWays common() {
        return content.common().orElseThrow(() -> new NoSuchElementException("The pack names no common ways"));
    }

    @Override
    public List<Way> ways(NeedId need) {
        return Optional.ofNullable(needs.get(need)).map(WayItems::ways).orElse(List.of());
    }

    @Override
    public Target inCharge(NeedId need) {
        return Objects.requireNonNull(needs.get(need), () -> "No need " + need).inCharge();
    }

    @Override
    public Optional<Desk> findDeskFor(ContactId contact) {
        return Optional.ofNullable(desks.get(contact));
    }

    @Override
    public Optional<Contact> findContact(Target target, Optional<Place> place, LocalDate day) {
        return roles.findTarget(target, place, day);
    }

    @Override
    public Optional<Contact> findContact(ContactId id, LocalDate day) {
        return contacts.find(id, day);
    }

    @Override
    public List<Channel> channels(Way way, Contact contact, LocalDate day) {
        return of(day).maker.channels(way, contact);
    }

    @Override
    public List<Channel> channels(Contact contact, LocalDate day) {
        ChannelMaker maker = of(day).maker;
        NeedId any = common().anyNeed();
        return Arrays.stream(ChannelKind.values())
                .map(kind -> way(any, kind.ordinal(), kind, contact.id(), Optional.empty()))
                .flatMap(way -> maker.channels(way, contact).stream())
                .toList();
    }

    private OfDay of(LocalDate day) {
        OfDay known = lastDay;
        if (known == null || !known.day.equals(day)) {
            var maker = new ChannelMaker(
                    contacts.find(common().relay(), day), relay, contacts.find(common().letters(), day));
            known = new OfDay(day, maker, new ConcurrentHashMap<>());
            lastDay = known;
        }
        return known;
    }

    @Override
    public List<Channel> lastResorts(NeedId need, LocalDate day) {
        return of(day).lastResorts.computeIfAbsent(need, one -> makeLastResorts(one, day));
    }

    private List<Channel> makeLastResorts(NeedId need, LocalDate day) {
        CommonWays common = common();
        return Stream.of(
                        way(need, 0, common.writtenBy(), common.written(), common.writtenAt()),
                        way(need, 1, ChannelKind.TELEPHONE, common.switchboard(), Optional.empty()),
                        way(need, 2, ChannelKind.COUNTER, common.switchboard(), Optional.empty()),
                        way(need, 3, ChannelKind.LETTER, common.letters(), Optional.empty()))
                .flatMap(way -> findContact(way.target(), Optional.empty(), day).stream()
                        .flatMap(contact -> channels(way, contact, day).stream()))
                .toList();
    }

    private Way way(NeedId need, int offset, ChannelKind kind, ContactId contact, Optional<String> url) {
        return Way.to(
                contact,
                need,
                ways(need).size() + offset,
                kind,
                "Pour toute demande, si rien d’autre ne convient.",
                url,
                new Spot(DirectoryPart.IDENTITY, 1));
    }

    @Override
    public List<Contact> whenNobodyAnswers(Optional<Place> place, LocalDate day) {
        List<Contact> found = common().whenNobodyAnswers().stream()
                .flatMap(target -> findContact(target, place, day).stream())
                .distinct()
                .toList();
        return found.isEmpty() ? List.of(switchboard(day)) : found;
    }

    @Override
    public List<Contact> contactsAround(Place place, LocalDate day) {
        return rolesAround(place, day).stream()
                .map(PlayedRole::contact)
                .distinct()
                .toList();
    }

    @Override
    public List<PlayedRole> rolesAround(Place place, LocalDate day) {
        return roles.roles().stream()
                .flatMap(role -> findContact(new Target.ToRole(role.id()), Optional.of(place), day).stream()
                        .map(contact ->
                                new PlayedRole(role.id(), role.label(), contact, roles.maybeNotNearest(role, contact))))
                .toList();
    }

    @Override
    public List<KnownRole> roles() {
        return roles.roles().stream()
                .map(role -> new KnownRole(role.id(), role.label(), role.types(), role.fallback()))
                .toList();
    }

    @Override
    public Set<String> types() {
        return content.contacts().stream().map(Contact::type).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Contact> contacts(LocalDate day) {
        return contacts.on(day);
    }

    @Override
    public boolean gives(PhoneNumber number) {
        return contacts.gives(number);
    }

    @Override
    public List<Desk> desks() {
        return content.desks();
    }

    @Override
    public Directory with(UnaryOperator<Contact> others, UnaryOperator<Desk> otherDesks) {
        return new DirectoryOfPack(content.with(others, otherDesks), relay);
    }

    @Override
    public Optional<String> findFault(LocalDate day) {
        return contacts.find(common().written(), day)
                        .filter(common()::canBeWrittenTo)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(CommonWays.UNWRITABLE);
    }

    @Override
    public Contact switchboard(LocalDate day) {
        return contacts.find(common().switchboard(), day)
                .orElseThrow(() -> new NoSuchElementException("The switchboard is not in the directory on " + day));
    }

    @Override
    public Optional<Contact> findHeadOffice(Target target, Contact branch, LocalDate day) {
        return roles.findHeadOffice(target, branch, day);
    }

    @Override
    public List<Contact> elsewhere(Departement departement, LocalDate day) {
        Optional<Contact> own = contacts.find(ContactRows.neighbourId(departement.code()), day)
                .or(() -> common().finder()
                        .flatMap(id -> contacts.find(id, day))
                        .map(finder -> content.localUrls().in(finder, departement)));
        return Stream.concat(own.stream(), Stream.of(elsewhere(day))).distinct().toList();
    }

    @Override
    public Contact elsewhere(LocalDate day) {
        return contacts.find(common().elsewhere(), day).orElseGet(() -> switchboard(day));
    }

    @Override
    public Optional<Contact> findInterpreter(LocalDate day) {
        return common().interpreter()
                .flatMap(id -> contacts.find(id, day))
                .filter(contact -> !contact.lines().isEmpty());
    }
}
