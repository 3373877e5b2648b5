package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.search.Found.FoundContact;
import fr.gpsusagers.orientation.search.NamedThing.Naming;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.naming.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All names of one pack on one day. Built once; a search takes about a millisecond.
final class PackNames {

    private static final int MANY = 5;

    private final Pack pack;
    private final LocalDate day;
    private final PlaceNames places;
    private final KnownWords vocabulary;
    private final Map<RoleId, List<Naming>> roleNames;
    private final Map<ContactId, NamedThing> byContact = new HashMap<>();
    private final Map<String, List<NamedThing>> byToken = new HashMap<>();
    private final Map<PhoneNumber, List<Contact>> byNumber = new HashMap<>();
    private final Set<String> themeNames = new HashSet<>();
    private final Map<String, Set<NeedId>> needNames = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<InseeCode, Integer> people = new HashMap<>();
    private final double rarest;
    private final int size;

    PackNames(Pack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
        places = new PlaceNames(pack.territory(), day);
        pack.territory().communes().forEach(commune -> people.put(commune.code(), commune.population()));
        var naming = new ThingNames(pack, places);
        roleNames = naming.ofRoles();
        List<Contact> contacts = pack.directory().contacts(day);
        List<NamedThing> things = Stream.concat(
                        contacts.stream().map(naming::of),
                        pack.guide().needs().stream().map(naming::of))
                .toList();
        size = things.size();
        things.forEach(this::add);
        byToken.forEach((token, holding) -> weights.put(token, weight(holding.size())));
        rarest = weight(0);
        contacts.forEach(this::addNumbers);
        pack.guide().themes().forEach(theme -> themeNames.add(key(NameTokens.of(theme.label()))));
        pack.guide()
                .needs()
                .forEach(need -> Stream.concat(
                                need.keywords().stream(), otherNames(pack).namesOf(need))
                        .forEach(name -> addName(need, name)));
        Set<String> tokens = new HashSet<>(byToken.keySet());
        places.tokens(pack.territory()).forEach(tokens::add);
        vocabulary = new KnownWords(tokens);
    }

    private void add(NamedThing thing) {
        if (thing.found() instanceof FoundContact(Contact contact)) {
            byContact.put(contact.id(), thing);
        }
        thing.tokens()
                .forEach(token ->
                        byToken.computeIfAbsent(token, _ -> new ArrayList<>()).add(thing));
    }

    private void addNumbers(Contact contact) {
        for (Line line : contact.lines()) {
            byNumber.computeIfAbsent(line.number(), _ -> new ArrayList<>()).add(contact);
        }
    }

    private void addName(Need need, String name) {
        needNames
                .computeIfAbsent(key(NameTokens.of(name)), _ -> new LinkedHashSet<>())
                .add(need.id());
    }

    private static String key(List<String> tokens) {
        return String.join(" ", new TreeSet<>(Words.withoutLinks(tokens)));
    }

    /// Whether these are the names of another pack too: it has the same objects.
    boolean isOf(Pack other, LocalDate otherDay) {
        return pack.directory() == other.directory()
                && pack.guide() == other.guide()
                && pack.territory() == other.territory()
                && otherNames(pack) == otherNames(other)
                && day.equals(otherDay);
    }

    static OtherNames otherNames(Pack pack) {
        return pack.part(OtherNames.class);
    }

    Pack pack() {
        return pack;
    }

    LocalDate day() {
        return day;
    }

    PlaceNames places() {
        return places;
    }

    KnownWords vocabulary() {
        return vocabulary;
    }

    /// The contacts with this number, in the order of the pack.
    List<Contact> called(PhoneNumber number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /// Whether the words are a word for a need or a theme.
    boolean isNeed(List<String> tokens) {
        return themeNames.contains(key(tokens)) || needNames.containsKey(key(tokens));
    }

    /// The needs that the words are a word for, and for nothing wider.
    List<NeedId> needs(List<String> tokens) {
        String key = key(tokens);
        return themeNames.contains(key) ? List.of() : List.copyOf(needNames.getOrDefault(key, Set.of()));
    }

    /// The things with a name that holds one of these tokens.
    Set<NamedThing> holding(Set<String> tokens) {
        var holding = new LinkedHashSet<NamedThing>();
        tokens.forEach(token -> holding.addAll(byToken.getOrDefault(token, List.of())));
        return holding;
    }

    /// How many live in the commune where a contact stands: of equals, that of the largest town is meant most
    /// often.
    int people(NamedThing thing) {
        return thing.commune().map(code -> people.getOrDefault(code, 0)).orElse(0);
    }

    /// What people call whoever plays a role.
    List<Naming> ofRole(RoleId role) {
        return roleNames.getOrDefault(role, List.of());
    }

    Optional<NamedThing> find(ContactId contact) {
        return Optional.ofNullable(byContact.get(contact));
    }

    /// Whether many names of contacts hold the token, other than as the place where they stand.
    boolean isCommon(String token) {
        return byToken.getOrDefault(token, List.of()).stream()
                        .filter(thing -> thing.names().stream()
                                .anyMatch(name -> name.telling().contains(token)))
                        .limit(MANY)
                        .count()
                == MANY;
    }

    /// How much a token tells: rare ones tell more.
    double weight(String token) {
        return weights.getOrDefault(token, rarest);
    }

    private double weight(int holding) {
        return Math.log(1 + (double) size / (1 + holding));
    }
}
