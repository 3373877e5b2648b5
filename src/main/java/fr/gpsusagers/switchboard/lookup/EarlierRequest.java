package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.citizen.CallableNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A request that the caller rings again about: its reference or a telephone number stands among the words, or the
/// words say so. `toString` hides it.
///
/// @param given what to look for; blank if the caller has not given it yet
/// @param label the button that looks for it
public record EarlierRequest(String given, String label) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00)?\\d(?:[\\s\\u00a0\\u202f./-]?\\d){8,13}(?![\\p{L}\\p{N}])");

    /// What callers say who ring about a request that is open already, or because somebody called them: « j’ai un appel
    /// en absence », « personne ne me rappelle ».
    private static final List<Pattern> RINGING_BACK = ringingBack().stream()
            .map(row -> SaidPatterns.compile(row.getFirst()))
            .toList();

    public static Optional<EarlierRequest> find(String words) {
        return SpokenReference.find(words)
                .map(Reference::value)
                .map(reference -> new EarlierRequest(reference, "Retrouver la demande " + reference))
                .or(() -> number(words).map(number -> new EarlierRequest(number, "Retrouver par ce numéro")))
                .or(() -> Optional.of(new EarlierRequest("", "Retrouver une demande"))
                        .filter(_ -> isRingingBack(words)));
    }

    static boolean isRingingBack(String words) {
        String plain = SaidPatterns.plain(words);
        return RINGING_BACK.stream().anyMatch(saying -> saying.matcher(plain).find());
    }

    /// The rows of the table: a pattern, examples, and words that only look alike.
    static List<List<String>> ringingBack() {
        return SaidPatterns.rows("rappels.tsv");
    }

    private static Optional<String> number(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(digits -> CallableNumber.of(digits).number().isPresent())
                .findFirst();
    }

    @Override
    public String toString() {
        return "EarlierRequest[…]";
    }
}
