package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.search.Asked.AskedToken;
import fr.gpsusagers.orientation.search.NamedThing.Naming;
import fr.gpsusagers.orientation.search.NamedThing.Source;
import java.util.Collections;
import java.util.List;

/// Compares the names of things with the words of one search. Two questions decide: how much of the search is in
/// the names of the thing, and how much of a name is in the search.
final class Matching {

    // A total is the share of the search that the thing covers, plus up to 0.5 for the share of one of its names
    // that the search holds. All other weights only decide between things that are nearly equal, so they are a few
    // hundredths. They were set on the searches that the tests list, and hold for a wide range around these values.

    /// A thing that covers less than this is not worth showing: half of the words mean something else.
    private static final double LEAST_COVERED = 0.55;

    /// With « numéro » or the like, half of a name is enough to open the contact.
    private static final double HALF = 0.5;

    /// How much a name counts beside the share covered. Half as much: a long official name is seldom typed in
    /// full.
    private static final double ORDER_OF_NAME = 0.5;

    /// Words of a lower weight are in nearly every name, as the département is.
    private static final double LEAST_TELLING = 1;

    /// For a contact that stands elsewhere than the place in the words: enough to let a need or another contact
    /// win.
    private static final double ELSEWHERE_LATER = 0.15;

    /// For a contact with the place in its name that serves another one: « CLIC de Caen Ouest » is not for Caen.
    private static final double NAMED_LATER = 0.05;

    /// The contact that answers for its role everywhere comes before its branches, if no place is told.
    private static final double FALLBACK_FIRST = 0.04;

    /// For contacts around the citizen: more than a head office, less than the difference that a word makes.
    private static final double NEARER_FIRST = 0.06;

    /// For a thing with one name that holds all words but places.
    private static final double ALL_TOLD = 0.06;

    private static final double ALL_IN_NAME = 0.02;
    /// « MDPH en ligne » is not the MDPH: more than [#FALLBACK_FIRST].
    private static final double OPTIONAL_IN_NAME = 0.05;

    /// Whoever types a name looks for a contact rather than for a need with a word of that name.
    private static final double NEEDS_LATER = 0.08;

    private static final double ADDRESS_LATER = 0.05;

    /// A part of an official name comes after the same name that the pack lists: « ADMR » is the federation.
    private static final double OWN_LATER = 0.005;

    /// A need is found wherever the citizen lives: less than any contact that serves the place.
    private static final double NEED_ANYWHERE = 0.5;

    /// Keeps the order of the targets of a name. Less than [FindByName] takes for as good, so that all are
    /// offered.
    private static final double RANKED_LATER = 0.01;

    /// The words are a word for a need: it comes before contacts with such a word in their names.
    private static final double NEED_IS_MEANT = 0.15;

    /// How well a thing matches a search.
    ///
    /// @param total what decides the order
    /// @param isWhole whether the words name this thing, and say no more
    record Match(NamedThing thing, double total, boolean isWhole) {

        /// The same result for the thing as the pack knows it.
        Match of(NamedThing same) {
            return new Match(same, total, isWhole);
        }
    }

    private final PackNames names;
    private final Asked asked;
    private final Closeness around;
    private final boolean isPlaced;
    /// Whether a contact that stands or serves there bears the name: « ADMR Évrecy ».
    private final boolean isServedHere;

    private final boolean isNeed;

    /// @param around how near things are to the place in the words or, if there is none, to the citizen
    Matching(PackNames names, Asked asked, Closeness around) {
        this.names = names;
        this.asked = asked;
        this.around = around;
        this.isPlaced = !asked.meant().places().isEmpty();
        this.isServedHere =
                isPlaced && names.holding(asked.formsWithoutPlaces()).stream().anyMatch(this::isOfName);
        this.isNeed = names.isNeed(asked.withoutPlaces());
    }

    /// The result for one thing; not worth showing if the total is 0. A contact answers to the names of a role
    /// where it plays it.
    Match match(NamedThing thing) {
        if (isGuessedDanger(thing)) {
            return new Match(thing, 0, false);
        }
        double fitsPlace = Math.max(fitsPlace(thing), isProper(thing) ? Closeness.NAMED : 0);
        Match best = match(thing, fitsPlace);
        for (RoleId role : around.roles(thing)) {
            Match asRole = match(thing.alsoCalled(names.ofRole(role)), Math.max(fitsPlace, Closeness.PLAYS));
            best = asRole.total() > best.total() ? asRole : best;
        }
        return best.of(thing);
    }

    private boolean isOfName(NamedThing thing) {
        return isContact(thing)
                && around.of(thing) >= Closeness.PLAYS
                && thing.names().stream().anyMatch(this::holdsAllButPlaces);
    }

    private boolean holdsAllButPlaces(Naming name) {
        return asked.names().stream().allMatch(token -> token.isPlace() || name.holds(token));
    }

    /// Whether the thing is a danger of which a word was only guessed: « armée du salut » is not « arme ». What is
    /// misspelt in fear is for `understanding`.
    private boolean isGuessedDanger(NamedThing thing) {
        return thing.found() instanceof Found.FoundNeed(Need need)
                && need.isDanger()
                && asked.names().stream()
                        .anyMatch(token -> token.forms().containsValue(KnownWords.TYPO)
                                && !Collections.disjoint(token.forms().keySet(), thing.tokens()));
    }

    /// Whether the search, beside a place, is the name of this one contact.
    private boolean isProper(NamedThing thing) {
        return isPlaced
                && !isServedHere
                && thing.names().stream()
                        .anyMatch(
                                name -> name.source() == Source.PROPER && isWhole(name, 0) && holdsAllButPlaces(name));
    }

    private Match match(NamedThing thing, double near) {
        double covered = covered(thing, near);
        if (covered < LEAST_COVERED) {
            return new Match(thing, 0, false);
        }
        double best = 0;
        boolean whole = false;
        boolean isAll = isContact(thing) && coversAll(thing, near);
        for (Naming name : thing.names()) {
            if (Collections.disjoint(name.telling(), asked.fits().keySet())
                    || name.source() == Source.ADDRESS && !asked.isAddress()) {
                continue;
            }
            double precision = precision(name);
            best = Math.max(best, ORDER_OF_NAME * precision + allInName(name) - later(name));
            whole |= isAll && isWhole(name, precision);
        }
        if (best == 0 && isContact(thing) && asked.names().stream().anyMatch(this::isTelling)) {
            return new Match(thing, 0, false);
        }
        double later = isPlaced && isContact(thing) ? elsewhere(near) : 0;
        return new Match(thing, covered + best + preference(thing, whole) - later, whole);
    }

    /// The share of the search that the thing and its nearness to the place cover.
    private double covered(NamedThing thing, double near) {
        double covered = 0;
        double all = 0;
        for (AskedToken token : asked.names()) {
            covered += token.weight() * fit(token, thing, near);
            all += token.weight();
        }
        return all == 0 ? 0 : covered / all;
    }

    private boolean coversAll(NamedThing thing, double near) {
        List<AskedToken> all = asked.names();
        return !all.isEmpty()
                && all.stream().allMatch(token -> fit(token, thing, near) >= Math.min(Closeness.SURE, KnownWords.TYPO));
    }

    /// A place in the street of a contact does not tell where it stands: « rue de Bayeux ».
    private double fit(AskedToken token, NamedThing thing, double near) {
        double inNames = token.forms().entrySet().stream()
                .filter(form -> thing.tokens().contains(form.getKey()))
                .mapToDouble(form -> form.getValue())
                .max()
                .orElse(0);
        if (!token.isPlace()) {
            return inNames;
        }
        boolean isNamed = inNames > near
                && thing.names().stream()
                        .anyMatch(name -> name.source() != Source.ADDRESS && name.holds(token) && namesMore(name));
        return isNamed ? inNames : near;
    }

    /// Whether a name holds all of the search that is no place, or some of it. In « clic de Maisons », a
    /// « maison des solidarités » is not named.
    private boolean namesMore(Naming name) {
        List<AskedToken> others =
                asked.names().stream().filter(token -> !token.isPlace()).toList();
        return others.isEmpty() || others.stream().anyMatch(token -> name.holds(token));
    }

    /// What a contact loses that is not for the place in the words. One that is not near at all gets here only if its
    /// name holds the place.
    private static double elsewhere(double near) {
        if (near >= Closeness.NAMED) {
            return 0;
        }
        return near > 0 ? ELSEWHERE_LATER : NAMED_LATER;
    }

    /// A name that holds every word comes first, all the more if it holds those that may be left out: « MDPH en
    /// ligne ».
    private double allInName(Naming name) {
        if (!asked.names().stream().filter(this::isTelling).allMatch(token -> name.holds(token))) {
            return 0;
        }
        boolean hasOptional = asked.tokens().stream()
                .anyMatch(token -> token.role() == WordRole.OPTIONAL && !token.isName() && name.holds(token));
        boolean hasPlace = asked.names().stream().allMatch(token -> name.holds(token));
        return ALL_TOLD + (hasPlace ? ALL_IN_NAME : 0) + (hasOptional ? OPTIONAL_IN_NAME : 0);
    }

    /// Whether a word is neither a place nor in every name, as the département is.
    private boolean isTelling(AskedToken token) {
        return !token.isPlace() && token.weight() >= LEAST_TELLING;
    }

    private static double later(Naming name) {
        return switch (name.source()) {
            case DECLARED, PROPER -> RANKED_LATER * name.rank();
            case OWN -> OWN_LATER;
            case ADDRESS -> ADDRESS_LATER;
        };
    }

    private static boolean isContact(NamedThing thing) {
        return thing.found() instanceof Found.FoundContact;
    }

    /// How near the thing is to the place in the words; 0 if there is none.
    private double fitsPlace(NamedThing thing) {
        if (!isPlaced) {
            return 0;
        }
        return isContact(thing) ? around.of(thing) : NEED_ANYWHERE;
    }

    /// The share of the name that the search holds.
    private double precision(Naming name) {
        double held = 0;
        double all = 0;
        for (String token : name.telling()) {
            double weight = names.weight(token);
            held += weight * asked.fit(token);
            all += weight;
        }
        return all == 0 ? 0 : held / all;
    }

    private boolean isWhole(Naming name, double precision) {
        boolean isAll = name.telling().stream().allMatch(token -> asked.fit(token) >= KnownWords.TYPO);
        if (asked.wishes()) {
            return isAll || precision >= HALF;
        }
        return isAll && (name.source().isDeclared() || !isNeed || namesPlace(name));
    }

    /// Whether the search holds the place in the name: « ADMR d’Évrecy ».
    private boolean namesPlace(Naming name) {
        return asked.names().stream().anyMatch(token -> token.isPlace() && name.holds(token));
    }

    private double preference(NamedThing thing, boolean whole) {
        if (!isContact(thing)) {
            return -NEEDS_LATER;
        }
        double preference = 0;
        if (!isPlaced) {
            preference += NEARER_FIRST * around.of(thing);
            preference += thing.isFallback() ? FALLBACK_FIRST : 0;
            preference -= isNeed && !whole ? NEED_IS_MEANT : 0;
        }
        return preference;
    }
}
