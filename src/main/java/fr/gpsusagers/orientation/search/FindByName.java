package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.search.Asked.AskedToken;
import fr.gpsusagers.orientation.search.Found.FoundContact;
import fr.gpsusagers.orientation.search.Found.FoundPlace;
import fr.gpsusagers.orientation.search.Matching.Match;
import fr.gpsusagers.orientation.search.NamedThing.Naming;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the contacts, needs and places that words name. What the words mean is for `understanding`.
@UseCase
public final class FindByName {

    private static final int MOST = 10;
    private static final int LONGEST = 150;
    private static final int SHORTEST_AMONG_WORDS = 4;
    private static final int LONG_NUMBER = 9;
    private static final double AS_GOOD = 0.015;
    /// The least share of the best score with which a contact of the place still comes first.
    private static final double NEARLY = 0.7;
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(?:\\+|00)?\\d[\\d\\s\\u00a0\\u202f./()-]*\\d(?!\\d)");

    private final AtomicReference<@Nullable PackNames> held = new AtomicReference<>();

    /// @param where the place where the citizen is known to be; a place in the words comes before it
    /// @param day the day on which contacts must hold
    public NamesFound search(Pack pack, String words, Optional<Place> where, LocalDate day) {
        if (words.length() > LONGEST) {
            return NamesFound.NOTHING;
        }
        PackNames names = names(pack, day);
        boolean isOnlyNumber = isOnlyNumber(words);
        List<Contact> called = called(names, words, isOnlyNumber);
        if (!called.isEmpty() || isOnlyNumber && isNumber(words)) {
            return NamesFound.called(called, isOnlyNumber, MOST);
        }
        var asked = AskedAnywhere.of(names, words);
        return asked.outside()
                .map(outside ->
                        AskedAnywhere.elsewhere(names, outside, best(names, asked.asked(), Optional.empty()), MOST))
                .orElseGet(() -> search(names, asked.asked(), where));
    }

    private PackNames names(Pack pack, LocalDate day) {
        PackNames known = held.get();
        return known != null && known.isOf(pack, day) ? known : built(pack, day);
    }

    /// Builds the names of a pack once, however many ask for them at the same moment.
    private synchronized PackNames built(Pack pack, LocalDate day) {
        PackNames known = held.get();
        if (known != null && known.isOf(pack, day)) {
            return known;
        }
        var fresh = new PackNames(pack, day);
        held.set(fresh);
        return fresh;
    }

    /// The contacts with a telephone number in the words. Beside other words, « 18 » or « 115 » is rather an
    /// age, a house number or a sum of money.
    private static List<Contact> called(PackNames names, String words, boolean isOnlyNumber) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(digits -> isOnlyNumber || digits.length() >= SHORTEST_AMONG_WORDS)
                .flatMap(digits -> parse(digits).stream())
                .flatMap(number -> names.called(number).stream())
                .distinct()
                .toList();
    }

    /// Whether a telephone number may be meant: a postal code is none, nor is a sum.
    private static boolean isNumber(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(result -> result.group().replaceAll("\\D", ""))
                .anyMatch(digits -> digits.length() >= LONG_NUMBER);
    }

    private static Optional<PhoneNumber> parse(String digits) {
        try {
            return Optional.of(PhoneNumber.parse(digits.replace("/", "").replaceFirst("^00", "+")));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    private static boolean isOnlyNumber(String words) {
        return NameTokens.of(NUMBER.matcher(words).replaceAll(" ")).stream()
                .map(WordRole::of)
                .noneMatch(role -> role == WordRole.NAME);
    }

    private static NamesFound search(PackNames names, Asked asked, Optional<Place> where) {
        List<Match> matches = best(names, asked, where);
        Optional<Place> place = asked.meant().one();
        if (matches.isEmpty() && !asked.withoutUnknown().equals(asked)) {
            return new NamesFound(
                    List.of(), List.of(), mentioned(names, asked, where), List.of(), place, asked.wishes(), false);
        }
        List<Contact> named = named(matches);
        Stream<Found> things = withSecond(names, asked, where, matches);
        Stream<Found> alone = alone(asked).map(FoundPlace::new);
        List<Found> best = (named.isEmpty() ? Stream.concat(alone, things) : Stream.concat(things, alone))
                .distinct()
                .limit(MOST)
                .toList();
        return new NamesFound(best, named, List.of(), names.needs(asked.withoutPlaces()), place, asked.wishes(), false);
    }

    /// What the known words name. Part of a name is not enough: « Croix-Rouge » is not Sainte-Croix.
    private static List<Found> mentioned(PackNames names, Asked asked, Optional<Place> where) {
        Asked known = asked.withoutUnknown();
        List<Match> whole =
                best(names, known, where).stream().filter(Match::isWhole).toList();
        return Stream.concat(
                        withSecond(names, asked, where, whole), alone(known).map(FoundPlace::new))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Returns the matched things, best first. Second comes another thing that the words may name, if there is one.
    private static Stream<Found> withSecond(PackNames names, Asked asked, Optional<Place> where, List<Match> matches) {
        Closeness near = around(names, asked, where);
        Optional<NamedThing> first = matches.stream().map(Match::thing).findFirst();
        Optional<NamedThing> second = new AlsoNamed(names, asked, near).find(candidates(names, asked, near), first);
        return Stream.of(
                        first.stream(),
                        second.stream(),
                        matches.stream().map(Match::thing).skip(1))
                .flatMap(things -> things)
                .map(NamedThing::found);
    }

    /// The things that the words name, best first.
    private static List<Match> best(PackNames names, Asked asked, Optional<Place> where) {
        Closeness near = around(names, asked, where);
        var matching = new Matching(names, asked, near);
        return ofThePlace(
                asked,
                candidates(names, asked, near).stream()
                        .map(matching::match)
                        .filter(match -> match.total() > 0)
                        .sorted(Comparator.comparingDouble(Match::total)
                                .thenComparingInt(match -> names.people(match.thing()))
                                .reversed())
                        .toList());
    }

    /// Moves to the front the contact that stands in the place named, if the best match is a contact of the same kind
    /// elsewhere: for « greffe tribunal Lisieux », the court of Lisieux, though only that of Caen has « greffe »
    /// among its names.
    private static List<Match> ofThePlace(Asked asked, List<Match> matches) {
        Optional<Place> place = asked.meant().one();
        if (place.isEmpty() || matches.isEmpty() || isIn(matches.getFirst(), place.get())) {
            return matches;
        }
        Match first = matches.getFirst();
        return matches.stream()
                .filter(match -> match.total() >= NEARLY * first.total()
                        && match.thing().isOfKind(first.thing())
                        && isIn(match, place.get()))
                .findFirst()
                .map(match -> Stream.concat(Stream.of(match), matches.stream().filter(other -> other != match))
                        .toList())
                .orElse(matches);
    }

    private static boolean isIn(Match match, Place place) {
        return match.thing().commune().filter(place.commune().code()::equals).isPresent();
    }

    /// How near things are to the places in the words, else to the citizen.
    private static Closeness around(PackNames names, Asked asked, Optional<Place> where) {
        List<Place> places = asked.meant().places();
        return new Closeness(
                names.pack().directory(), places.isEmpty() ? where.stream().toList() : places, names.day());
    }

    /// The places, if the words name nothing else.
    private static Stream<Place> alone(Asked asked) {
        return asked.names().stream().allMatch(AskedToken::isPlace) ? asked.meant().places().stream() : Stream.empty();
    }

    /// The things with a name that holds a word, and the contacts that play a role with such a name.
    private static Set<NamedThing> candidates(PackNames names, Asked asked, Closeness near) {
        var tokens = new HashSet<String>();
        asked.tokens().stream()
                .filter(token -> token.role() == WordRole.NAME)
                .forEach(token -> tokens.addAll(token.forms().keySet()));
        var candidates = new LinkedHashSet<>(names.holding(tokens));
        near.roles().forEach((contact, roles) -> {
            if (roles.stream().anyMatch(role -> holds(names.ofRole(role), tokens))) {
                names.find(contact).ifPresent(candidates::add);
            }
        });
        return candidates;
    }

    private static boolean holds(List<Naming> names, Set<String> tokens) {
        return names.stream().anyMatch(name -> !Collections.disjoint(name.telling(), tokens));
    }

    private static List<Contact> named(List<Match> matches) {
        double best = matches.stream()
                .filter(Match::isWhole)
                .mapToDouble(Match::total)
                .max()
                .orElse(0);
        var named = new ArrayList<Contact>();
        matches.stream()
                .filter(match -> match.isWhole() && match.total() >= best - AS_GOOD)
                .forEach(match -> {
                    if (match.thing().found() instanceof FoundContact(Contact contact)) {
                        named.add(contact);
                    }
                });
        return List.copyOf(named);
    }
}
