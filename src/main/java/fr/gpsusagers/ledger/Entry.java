package fr.gpsusagers.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An event in the ledger. Its form keeps it anonymous: it accepts identifiers, numbers and instants, but neither
/// sentences nor telephone or social security numbers.
///
/// @param kind what happened: `enquiry-opened`
/// @param subject id of what it concerns, such as an enquiry; meaningless outside the product
/// @param facts sorted by name
public record Entry(Instant at, String kind, Optional<UUID> subject, Map<String, String> facts) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

    /// Identifiers, counts, instants. Blanks and accents are refused, so that no sentence fits.
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._:-]{1,120}");

    private static final Pattern KEY_OR_INSTANT = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");

    /// The pattern of an address, with names instead of values: `/agent/demande/{id}/clore`.
    private static final Pattern ROUTE = Pattern.compile("(/([a-z-]{1,30}|\\{[a-z]{1,20}}))+");

    /// The version of a pack: its fingerprint, and a mark of the changes applied to it. A fingerprint may contain
    /// nine digits in a row by chance.
    private static final Pattern PACK = Pattern.compile("[0-9a-f]{12}(\\.[0-9]{1,6}-[0-9a-f]{6})?");

    /// A number this long may be a telephone or social security number.
    private static final Pattern OF_A_PERSON = Pattern.compile("[0-9]{9,}");

    public Entry {
        if (!NAME.matcher(kind).matches()) {
            throw new IllegalArgumentException("The kind of an entry consists of lower-case letters and hyphens");
        }
        facts.forEach(Entry::check);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    private static void check(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The name of a fact consists of lower-case letters and hyphens");
        }
        boolean isPack = name.equals("pack") && PACK.matcher(value).matches();
        boolean isRoute = name.equals("route") && ROUTE.matcher(value).matches();
        if (isPack || isRoute || KEY_OR_INSTANT.matcher(value).matches()) {
            return;
        }
        if (!VALUE.matcher(value).matches() || OF_A_PERSON.matcher(value).find()) {
            throw new IllegalArgumentException("The fact " + name + " must be an identifier, a number or an instant");
        }
    }

    public static Entry of(Instant at, String kind, UUID subject, Map<String, String> facts) {
        return new Entry(at, kind, Optional.of(subject), facts);
    }

    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /// The facts as they are stored and sealed: `desk=guichet-standard due=2026-11-30T11:00:00Z`.
    public String factsWritten() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(" "));
    }

    /// Parses the result of [#factsWritten].
    public static Map<String, String> readFacts(String written) {
        var facts = new TreeMap<String, String>();
        for (String fact : written.split(" ")) {
            int equals = fact.indexOf('=');
            if (equals > 0) {
                facts.put(fact.substring(0, equals), fact.substring(equals + 1));
            }
        }
        return facts;
    }
}
