package fr.gpsusagers.hall.web;

import fr.gpsusagers.hall.web.Kind.Limit;
import fr.gpsusagers.kernel.start.Refusal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rate limits in force: the defaults, overridden by `GPS_LIMITS`.
public final class Limits {

    private static final Pattern ONE =
            Pattern.compile("(?<kind>[a-z-]+)=(?<client>[1-9]\\d{0,7})/(?<total>[1-9]\\d{0,8})");

    private final Map<Kind, Limit> limits = new EnumMap<>(Kind.class);

    private Limits() {
        for (Kind kind : Kind.values()) {
            limits.put(kind, kind.standard());
        }
    }

    /// Parses limits such as `words=240/6000, sign-ins=60/600`: requests per minute for one client, then for all
    /// clients together. Kinds that are not named keep their defaults.
    ///
    /// @throws Refusal if an entry is malformed or names an unknown kind
    public static Limits parse(String written) {
        var limits = new Limits();
        Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(limits::change);
        return limits;
    }

    Limit of(Kind kind) {
        return limits.getOrDefault(kind, kind.standard());
    }

    private void change(String written) {
        Matcher one = ONE.matcher(written);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> one.matches() && known.setting().equals(one.group("kind")))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("GPS_LIMITS\u00A0: « " + written + " » est illisible. Écrivez par exemple"
                                + " words=240/6000 (par minute, pour un client puis pour tous). Les noms sont "
                                + names() + "."));
        limits.put(kind, new Limit(Integer.parseInt(one.group("client")), Integer.parseInt(one.group("total"))));
    }

    private static String names() {
        return Arrays.stream(Kind.values()).map(Kind::setting).collect(Collectors.joining(", "));
    }
}
