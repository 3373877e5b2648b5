package fr.gpsusagers.portal;

import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.Identifiers;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The citizen's answers so far, as carried in addresses: identifiers only, so that an address can be shared. Numbers
/// stand for the identifiers of dangers: see [NeutralIds].
///
/// @param steps ids of the questions and needs reached, in the order in which the guide walks them
/// @param communes official codes, several only if they all lead to the
///     same contact; or `dep-61` for a département
/// @param quartier id of the quartier, if the commune is split; or `inconnu`
/// @param constraints what rules out some channels for this citizen
/// @param told what the product understood from the citizen's own words, if they led here
public record Journey(
        List<String> steps,
        List<String> communes,
        Optional<String> quartier,
        Set<Constraint> constraints,
        UnderstoodWords told) {

    /// The answer « Je ne sais pas » to the question about the quartier.
    public static final String QUARTIER_UNKNOWN = "inconnu";

    private static final int MOST_COMMUNES = 60;
    private static final Pattern COMMUNE = Pattern.compile("\\d{5}|2[AB]\\d{3}|dep-(\\d{2,3}|2[AB])");

    /// Before the first answer.
    public static final Journey START = parse("", List.of(), "", List.of());

    public Journey {
        steps = List.copyOf(steps);
        communes = List.copyOf(communes);
        constraints = Set.copyOf(constraints);
    }

    /// Reads an address or a form. Drops everything that is not an identifier, so that no page repeats it.
    ///
    /// @param steps joined by slashes
    public static Journey parse(String steps, List<String> communes, String quartier, List<String> situations) {
        return parse(steps, communes, quartier, situations, UnderstoodWords.NOTHING);
    }

    static Journey parse(
            String steps, List<String> communes, String quartier, List<String> situations, UnderstoodWords told) {
        return new Journey(
                Stream.of(steps.split("/"))
                        .filter(Identifiers::isOne)
                        .map(NeutralIds::id)
                        .toList(),
                communes.stream()
                        .filter(code -> COMMUNE.matcher(code).matches())
                        .distinct()
                        .limit(MOST_COMMUNES)
                        .toList(),
                Optional.of(quartier).filter(Identifiers::isOne),
                constraints(situations),
                told);
    }

    private static Set<Constraint> constraints(Collection<String> words) {
        var constraints = EnumSet.noneOf(Constraint.class);
        Stream.of(Constraint.values())
                .filter(constraint -> words.contains(constraint.word()))
                .forEach(constraints::add);
        return constraints;
    }

    /// The address of this journey's current page: `/parcours/rsa/rsa-suspension?lieu=14366`.
    public String address() {
        return addressUnder("/parcours");
    }

    /// The address of another page about this journey: `/sans-reponse/rsa/rsa-suspension?lieu=14366`.
    public String addressUnder(String path) {
        return path + (steps.isEmpty() ? "" : "/" + joinedSteps()) + query();
    }

    /// Place and situation as a query string, including the question mark. Empty if neither is known.
    public String query() {
        if (communes.isEmpty() && quartier.isEmpty() && constraints.isEmpty() && told.equals(UnderstoodWords.NOTHING)) {
            return "";
        }
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        communes.forEach(code -> query.add("lieu=" + code));
        quartier.ifPresent(id -> query.add("quartier=" + id));
        constraints.stream().sorted().forEach(constraint -> query.add("situation=" + constraint.word()));
        told.parameters().forEach(parameter -> query.add(parameter.toString()));
        return query.toString();
    }

    /// The address with the steps only.
    public String withoutQuery() {
        return withoutPlace().with(Set.of()).having(UnderstoodWords.NOTHING).address();
    }

    /// The whole journey as a query string, for forms about it: `?parcours=rsa/rsa-suspension&lieu=14366`.
    public String asQuery() {
        return "?parcours=" + joinedSteps() + query().replace('?', '&');
    }

    /// The steps as one form field.
    public String joinedSteps() {
        var joined = new StringJoiner("/");
        steps.forEach(step -> joined.add(NeutralIds.code(step)));
        return joined.toString();
    }

    /// One step further. What the words said besides a danger belongs to the steps before.
    public Journey to(String step) {
        return having(told.dangerOnly())
                .along(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /// Replaces the steps; keeps place and situation.
    public Journey along(List<String> other) {
        return new Journey(other, communes, quartier, constraints, told);
    }

    /// The first steps only.
    public Journey upTo(int count) {
        return having(told.dangerOnly()).along(steps.subList(0, Math.min(count, steps.size())));
    }

    public Journey in(List<String> places) {
        return new Journey(steps, places, Optional.empty(), constraints, told);
    }

    public Journey inQuartier(String id) {
        return new Journey(steps, communes, Optional.of(id), constraints, told);
    }

    public Journey withoutPlace() {
        return in(List.of());
    }

    /// Replaces the constraints.
    public Journey with(Set<Constraint> situation) {
        return new Journey(steps, communes, quartier, situation, told);
    }

    /// The same journey with other understood words.
    public Journey having(UnderstoodWords other) {
        return new Journey(steps, communes, quartier, constraints, other);
    }

    public boolean isSaid(Constraint constraint) {
        return constraints.contains(constraint);
    }

    /// The reader for whom the pages of this journey are written.
    public Reader reader() {
        return isSaid(Constraint.DEAF) ? Reader.DEAF : Reader.HEARING;
    }
}
