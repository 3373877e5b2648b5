package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.NationalLines;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.search.Found.FoundContact;
import fr.gpsusagers.orientation.search.Found.FoundNeed;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Understand;
import fr.gpsusagers.understanding.Understanding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what words name, then the needs that they mean: one list for whoever searches.
@UseCase
public final class FindByWords {

    private static final int MOST = 10;
    private static final int FEW = 3;
    /// Needs with a lower confidence are not shown; among words that are hardly understood, even fewer are.
    private static final double LEAST = 0.02;

    private static final double LEAST_IF_LOST = 0.1;

    private final FindByName findByName;
    private final Understand understand;

    public FindByWords(FindByName findByName, Understand understand) {
        this.findByName = findByName;
        this.understand = understand;
    }

    /// Returns at most ten results, best first. In danger, the need and its numbers come before all names.
    ///
    /// @param where the place where the citizen is known to be
    /// @param day the day on which contacts must hold
    public List<Found> search(Pack pack, String words, Optional<Place> where, LocalDate day) {
        NamesFound names = findByName.search(pack, words, where, day);
        Understanding understanding = understand.understand(pack.known(), words, day);
        Optional<Place> place = names.place().or(() -> where);
        Stream<Found> meant = meant(understanding, pack).flatMap(need -> asMeant(need, names, pack, place, day));
        boolean isMeaningFirst = understanding.danger().level() == DangerLevel.NOW
                || names.best().isEmpty() && !names.wishes() && understanding.meaning() instanceof Meaning.Sure;
        List<Found> all =
                Stream.concat(names.best().stream(), names.mentioned().stream()).toList();
        Stream<Found> named = Stream.concat(
                all.stream().limit(1).flatMap(first -> asNamed(first, pack, place, day)),
                all.stream().skip(1));
        Stream<Found> around = names.place().filter(_ -> asksForNothing(understanding.meaning())).stream()
                .flatMap(one -> around(one, pack, day));
        return distinct(
                Stream.concat(isMeaningFirst ? Stream.concat(meant, named) : Stream.concat(named, meant), around));
    }

    /// The needs that the words may mean.
    private static Stream<Need> meant(Understanding understanding, Pack pack) {
        Stream<NeedId> inDanger = understanding.danger().needAt(DangerLevel.NOW).stream();
        double least = understanding.meaning() instanceof Meaning.Lost ? LEAST_IF_LOST : LEAST;
        Stream<NeedId> guessed = asksForNothing(understanding.meaning())
                ? Stream.empty()
                : understanding.guesses().stream()
                        .filter(guess -> guess.confidence() >= least)
                        .map(Guess::need)
                        .flatMap(Optional::stream);
        return Stream.concat(inDanger, guessed)
                .distinct()
                .flatMap(need -> pack.guide().findNeed(need).stream())
                .limit(FEW);
    }

    /// Returns a need that the words mean, then the contact in charge of it. The contact comes first if the words
    /// name it, unless the need is a danger.
    private static Stream<Found> asMeant(Need need, NamesFound names, Pack pack, Optional<Place> place, LocalDate day) {
        Stream<Found> needed = Stream.of(new FoundNeed(need));
        List<FoundContact> inCharge = pack.directory().findContactInCharge(need.id(), place, day).stream()
                .map(FoundContact::new)
                .toList();
        return !need.isDanger() && names.mentioned().containsAll(inCharge)
                ? Stream.concat(inCharge.stream(), needed)
                : Stream.concat(needed, inCharge.stream());
    }

    /// Returns the contact in charge of a named need, the need, then other contacts that help with it. Whoever
    /// types a name looks for a contact rather than for a page. Contacts that take every request are left out, and
    /// so are national lines unless they are in charge. A contact or a place is returned alone.
    private static Stream<Found> asNamed(Found found, Pack pack, Optional<Place> place, LocalDate day) {
        if (!(found instanceof FoundNeed(Need need))) {
            return Stream.of(found);
        }
        Directory directory = pack.directory();
        Set<Contact> forAll = directory.lastResorts(need.id(), day).stream()
                .map(Channel::contact)
                .collect(Collectors.toUnmodifiableSet());
        Stream<Contact> inCharge = directory.findContactInCharge(need.id(), place, day).stream();
        Stream<Contact> others = directory.ways(need.id()).stream()
                .flatMap(way -> directory.findContact(way.target(), place, day).stream())
                .filter(contact -> !forAll.contains(contact) && !NationalLines.is(contact))
                .distinct()
                .limit(FEW);
        return Stream.of(
                        inCharge.filter(contact -> !forAll.contains(contact)).map(FoundContact::new),
                        Stream.of(new FoundNeed(need)),
                        others.map(FoundContact::new))
                .flatMap(some -> some);
    }

    /// Who serves a place, for words of which only the place is understood: « circo Lisieux ».
    private static Stream<Found> around(Place place, Pack pack, LocalDate day) {
        return pack.directory().contactsAround(place, day).stream().map(FoundContact::new);
    }

    /// Whether every need would be far-fetched.
    private static boolean asksForNothing(Meaning meaning) {
        return meaning instanceof Meaning.Greeting
                || meaning instanceof Meaning.OffSubject
                || meaning instanceof Meaning.Abuse
                || meaning instanceof Meaning.AboutSite
                || meaning instanceof Meaning.PlaceOnly;
    }

    private static List<Found> distinct(Stream<Found> found) {
        Map<String, Found> byId = new LinkedHashMap<>();
        found.forEach(one -> byId.putIfAbsent(one.id(), one));
        return byId.values().stream().limit(MOST).toList();
    }
}
