package fr.gpsusagers.portal;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.orientation.Pack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces the ids of dangers, and of contacts that help in danger, by numbers in addresses. Someone who reads the
/// browser's history, or over the citizen's shoulder, learns nothing. The table is public; it hides nothing from
/// whoever looks for it.
public final class NeutralIds {

    private static final String BEFORE = "(?<=[/=]|%2F|%2f)";
    private static final String AFTER = "(?=[/&?.]|%2F|%2f|$)";
    private static final Pattern ANY_ID = Pattern.compile(BEFORE + "[a-z0-9]+(?:-[a-z0-9]+)*" + AFTER);

    /// Only in their own parameter: the word of a circumstance is an ordinary word elsewhere.
    private static final Pattern CIRCUMSTANCES =
            Pattern.compile("(?<=[?&]circonstances=|(?:%3F|%26)circonstances%3D)[a-z]+(?:[-_][a-z]+)*");
    private static final Pattern CIRCUMSTANCE = Pattern.compile("[a-z-]+");

    /// An escaped slash whose signs could be part of an id.
    private static final String SLASH = "%2f";

    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> IDS = new HashMap<>();

    static {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NeutralIds.class.getResourceAsStream("adresses-neutres.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(row -> {
                        CODES.put(row.get(1), row.getFirst());
                        IDS.put(row.getFirst(), row.get(1));
                    });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private NeutralIds() {}

    /// Returns the number that stands for this id in addresses, or the id itself if it names no danger.
    public static String code(String id) {
        return CODES.getOrDefault(id, id);
    }

    /// Returns the id that this number stands for, or the same text if it is no such number.
    public static String id(String code) {
        return IDS.getOrDefault(code, code);
    }

    /// The contact that an address names, by its current or a former id.
    public static Optional<Contact> findContact(Pack pack, String written, LocalDate day) {
        return Optional.of(id(written))
                .filter(Identifiers::isOne)
                .flatMap(id -> pack.directory().findContact(new ContactId(id), day));
    }

    /// The need that an address names.
    public static Optional<Need> findNeed(Pack pack, String written) {
        return Optional.of(id(written))
                .filter(Identifiers::isOne)
                .flatMap(id -> pack.guide().findNeed(new NeedId(id)));
    }

    /// Returns the code of a circumstance in addresses: « couple » in a browser's history would tell. Codes last, like
    /// those of ids.
    static String code(Circumstance circumstance) {
        return switch (circumstance) {
            case SILENCE -> "c1";
            case LIFE -> "c2";
            case RESCUE -> "c3";
            case NOW -> "c4";
            case OWN_CHILD -> "c5";
            case MINOR -> "c6";
            case PARTNER -> "c7";
        };
    }

    private static String circumstanceCode(String word) {
        return Circumstance.find(word).map(NeutralIds::code).orElse(word);
    }

    public static boolean isNeutral(String id) {
        return CODES.containsKey(id);
    }

    /// Whether a contact has a neutral id, or is a way of a need that has emergency numbers.
    /// No callback is offered for it: another person may hold the telephone.
    public static boolean helpsInDanger(Pack pack, ContactId contact) {
        var target = new Target.ToContact(contact);
        return isNeutral(contact.value())
                || pack.guide().needs().stream()
                        .filter(need -> !need.numbers().isEmpty())
                        .flatMap(need -> pack.directory().ways(need.id()).stream())
                        .anyMatch(way -> way.target().equals(target));
    }

    /// Returns a window title for a page about this id. It names the subject unless the id is about a danger.
    ///
    /// @param words what the title says instead: « Qui contacter »
    public static String title(String words, String id, String subject) {
        return isNeutral(id) ? title(words, id) : subject;
    }

    /// Returns a window title that does not name the danger. No other page has the same one.
    public static String title(String words, String id) {
        return words + ", fiche " + code(id).substring(1);
    }

    /// Returns this address, path and query, with codes in place of the ids of dangers and of circumstances.
    public static String neutral(String address) {
        if (!mayTell(address)) {
            return address;
        }
        String ids = ANY_ID.matcher(address).replaceAll(found -> Matcher.quoteReplacement(code(found.group())));
        return CIRCUMSTANCES
                .matcher(ids)
                .replaceAll(all -> CIRCUMSTANCE.matcher(all.group()).replaceAll(one -> circumstanceCode(one.group())));
    }

    /// Whether an address has a word that may have to be replaced. Every request passes here and hardly any has one, so
    /// this is cheaper than [#ANY_ID].
    private static boolean mayTell(String address) {
        int from = 0;
        while (from < address.length()) {
            int to = endOfWord(address, from);
            if (CODES.containsKey(address.substring(from, to))) {
                return true;
            }
            from = address.startsWith(SLASH, to) ? to + SLASH.length() : to + 1;
        }
        return address.contains("circonstances");
    }

    private static int endOfWord(String address, int from) {
        int to = from;
        while (to < address.length() && isOfId(address.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isOfId(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '-';
    }

    /// Whether an address is about a danger.
    public static boolean isAboutDanger(String address) {
        return ANY_ID.matcher(address).results().anyMatch(found -> IDS.containsKey(found.group()));
    }
}
