package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Directory.KnownRole;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.search.Found.FoundContact;
import fr.gpsusagers.orientation.search.Found.FoundNeed;
import fr.gpsusagers.orientation.search.NamedThing.Naming;
import fr.gpsusagers.orientation.search.NamedThing.Source;
import fr.gpsusagers.orientation.search.OtherNames.OtherName;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.naming.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Collects the names of contacts and needs from the pack.
final class ThingNames {

    private final Pack pack;
    private final PlaceNames places;
    private final List<KnownRole> roles;
    private final Set<ContactId> fallbacks;
    /// What every name of the administration may hold: « du Département », « du Calvados ».
    private final Set<String> everywhere;
    /// What people call whoever plays a role. « CCAS » is the town hall where no CCAS is known: the pack says who
    /// plays the role in a place, and that contact then answers to these names.
    private final Map<RoleId, List<Naming>> ofRoles = new HashMap<>();

    /// The tokens of each name: many contacts share names.
    private final Map<String, Set<String>> read = new HashMap<>();

    ThingNames(Pack pack, PlaceNames places) {
        this.pack = pack;
        this.places = places;
        Directory directory = pack.directory();
        roles = directory.roles();
        fallbacks = roles.stream()
                .flatMap(role ->
                        role.fallback() instanceof Target.ToContact(ContactId id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
        var common = new HashSet<>(NameTokens.of(pack.territory().departement().name()));
        common.add("departement");
        common.addAll(NameTokens.of(pack.territory().departement().code()));
        everywhere = Set.copyOf(common);
        roles.forEach(role -> ofRoles.put(role.id(), names(role)));
    }

    NamedThing of(Contact contact) {
        Set<String> local = new HashSet<>(everywhere);
        contact.address().town().ifPresent(town -> local.addAll(NameTokens.of(town)));
        contact.sector()
                .flatMap(pack.territory()::findSector)
                .map(Sector::name)
                .ifPresent(name -> local.addAll(NameTokens.of(name)));
        List<Naming> names = Stream.of(
                        declared(contact).map(name -> naming(Source.DECLARED, 0, name, local)),
                        others(target -> target.means(contact, roles), local),
                        own(contact).map(name -> naming(Source.OWN, 0, name, local)),
                        contact.address().street().stream().map(name -> naming(Source.ADDRESS, 0, name, Set.of())))
                .flatMap(all -> all)
                .distinct()
                .toList();
        return new NamedThing(
                new FoundContact(contact),
                names.stream().filter(name -> !name.telling().isEmpty()).toList(),
                tokens(names, everywhere),
                contact.address().town().flatMap(places::findCommune),
                roles.stream().anyMatch(role -> role.types().contains(contact.type())),
                fallbacks.contains(contact.id()));
    }

    private static Stream<String> own(Contact contact) {
        return Stream.of(contact.fullName(), contact.name())
                .distinct()
                .flatMap(name -> WrittenName.parts(name).stream());
    }

    private Stream<String> declared(Contact contact) {
        Stream<String> labels = roles.stream()
                .filter(role -> role.types().contains(contact.type()))
                .flatMap(role -> WrittenName.parts(role.label()).stream());
        return Stream.concat(Stream.of(contact.type().replace('-', ' ')), labels);
    }

    /// The names of a role: those that the pack needs not list, then those that it lists.
    private List<Naming> names(KnownRole role) {
        Stream<Naming> own = Stream.concat(
                        Stream.of(role.id().value().replace('-', ' ')), WrittenName.parts(role.label()).stream())
                .map(name -> naming(Source.DECLARED, 0, name, everywhere))
                .distinct();
        Stream<Naming> others = PackNames.otherNames(pack).all().stream()
                .flatMap(other -> rank(other, role).stream()
                        .flatMap(rank ->
                                other.names().stream().map(name -> naming(Source.DECLARED, rank, name, everywhere))));
        return Stream.concat(own, others)
                .filter(name -> !name.telling().isEmpty())
                .toList();
    }

    /// The place of the role among the targets of a name. A type stands for the first role that it plays: a
    /// social centre is « CMS » first, and then only where mothers and babies are received.
    private Optional<Integer> rank(OtherName other, KnownRole role) {
        for (int at = 0; at < other.targets().size(); at++) {
            boolean isMeant = switch (other.targets().get(at)) {
                case NameTarget.WhoPlays(RoleId id) -> id.equals(role.id());
                case NameTarget.AllOfType(String type) ->
                    roles.stream()
                            .filter(one -> one.types().contains(type))
                            .findFirst()
                            .filter(role::equals)
                            .isPresent();
                case NameTarget.OneContact _, NameTarget.OneNeed _ -> false;
            };
            if (isMeant) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    Map<RoleId, List<Naming>> ofRoles() {
        return ofRoles;
    }

    /// What the pack says that people call this.
    ///
    /// @param isMeant whether this is a target of a name
    /// @param local the tokens that do not tell it from others
    private Stream<Naming> others(Predicate<NameTarget> isMeant, Set<String> local) {
        return PackNames.otherNames(pack).all().stream()
                .flatMap(other -> rank(other, isMeant)
                        .boxed()
                        .flatMap(rank -> other.names().stream().map(name -> naming(source(other), rank, name, local))));
    }

    private static Source source(OtherName other) {
        return other.targets().size() == 1 && other.targets().getFirst() instanceof NameTarget.OneContact
                ? Source.PROPER
                : Source.DECLARED;
    }

    /// The place of the thing among the targets of a name.
    private static IntStream rank(OtherName other, Predicate<NameTarget> isMeant) {
        return IntStream.range(0, other.targets().size())
                .filter(at -> isMeant.test(other.targets().get(at)))
                .limit(1);
    }

    NamedThing of(Need need) {
        List<Naming> names = Stream.concat(
                        others(target -> target.means(need), Set.of()),
                        Stream.concat(Stream.of(need.label()), need.keywords().stream())
                                .map(name -> naming(Source.OWN, 0, name, Set.of())))
                .distinct()
                .toList();
        return new NamedThing(new FoundNeed(need), names, tokens(names, Set.of()), Optional.empty(), false, false);
    }

    private Naming naming(Source source, int rank, String name, Set<String> local) {
        Set<String> tokens = read.computeIfAbsent(name, text -> Set.copyOf(Words.withoutLinks(NameTokens.of(text))));
        var telling = new HashSet<>(tokens);
        telling.removeAll(local);
        boolean isOnlyLocal = telling.isEmpty() && source.isDeclared();
        return new Naming(source, rank, tokens, isOnlyLocal ? tokens : Set.copyOf(telling));
    }

    private static Set<String> tokens(List<Naming> names, Set<String> local) {
        var tokens = new ArrayList<>(local);
        names.forEach(name -> tokens.addAll(name.tokens()));
        return Set.copyOf(new HashSet<>(tokens));
    }

    /// The shorter names inside an official one: « Caisse d’allocations familiales (CAF) du Calvados » is also
    /// « CAF ».
    private static final class WrittenName {

        private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
        private static final Pattern FORMER = Pattern.compile("^(?:ex|ancien|ancienne|anciennement)[\\s-]+");
        private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}[\\p{L}-]*(?: \\d+)?");
        private static final Pattern DASH = Pattern.compile("\\s[–-]\\s");

        private WrittenName() {}

        /// Returns the name, then its parts that people use alone.
        static List<String> parts(String name) {
            var parts = new ArrayList<String>();
            parts.add(name);
            String bare = IN_BRACKETS.matcher(name).replaceAll("");
            parts.add(bare);
            Matcher brackets = IN_BRACKETS.matcher(name);
            while (brackets.find()) {
                String inside = brackets.group(1).strip();
                Matcher former = FORMER.matcher(inside);
                if (former.find()) {
                    parts.add(inside.substring(former.end()));
                } else if (ACRONYM.matcher(inside).matches()) {
                    parts.add(inside);
                }
            }
            String[] pieces = DASH.split(bare);
            for (int at = 1; at < pieces.length; at++) {
                parts.add(pieces[at]);
            }
            parts.add(pieces[0]);
            int comma = bare.indexOf(',');
            if (comma > 0) {
                parts.add(bare.substring(0, comma));
            }
            return parts.stream().filter(part -> !part.isBlank()).distinct().toList();
        }
    }
}
