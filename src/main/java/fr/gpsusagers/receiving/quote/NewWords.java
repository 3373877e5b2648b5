package fr.gpsusagers.receiving.quote;

import fr.gpsusagers.receiving.quote.LineTags.Tag;
import java.util.List;
import java.util.regex.Pattern;

/// Separates what the sender wrote now from quotes and signature. A doubtful line counts as new. Plain text: lines end
/// with `\n`, without control characters. `toString` hides it.
///
/// @param words what the sender wrote now, without the signature; may be blank. If the sender forwards a mail with few
///     words, also the forwarded mail
/// @param rest the signature and the quoted mails below, folded away on pages; may be blank. If the sender answered
///     between quoted lines, the quoted lines with these answers
public record NewWords(String words, String rest) {

    public static final NewWords NONE = new NewWords("", "");

    /// What the headers of a mail say about its text.
    public enum Occasion {
        /// A first mail.
        NEW,
        /// An answer to a mail.
        REPLY,
        /// A mail passed on.
        FORWARD
    }

    /// If the sender of a forwarded mail wrote at most this many characters, the forwarded mail counts as
    /// the sender's words too.
    private static final int FEW_WORDS = 300;

    /// The sender says that the answers stand within the quoted mail.
    private static final Pattern ANSWERS_WITHIN = Pattern.compile(
            "(?:répon|répond|commentaire|remarque|précision|complét|annot|answer|comment|repl)[^.!?\\n]{0,80}"
                    + "(?:ci-dessous|ci-après|plus bas|dans le (?:corps|texte|mail|message)|en (?:rouge|bleu|vert|gras|couleur"
                    + "|majuscules?|italique)|below|inline|in red|in blue)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public static NewWords of(List<TextLine> lines, Occasion occasion) {
        LineTags tags = LineTags.of(lines, occasion);
        String own = tags.text(Tag.OWN);
        if (tags.isForward() && own.length() <= FEW_WORDS) {
            return new NewWords(tags.textExcept(Tag.SIGNATURE), tags.text(Tag.SIGNATURE));
        }
        if (own.isBlank() || isAnsweredWithin(own, tags)) {
            return withoutOwn(tags);
        }
        return new NewWords(
                own.replaceFirst("^--\n", ""),
                tags.isInterleaved() ? tags.textFromFirstQuote() : tags.textExcept(Tag.OWN));
    }

    private static boolean isAnsweredWithin(String own, LineTags tags) {
        return tags.hasUnmarkedQuote() && ANSWERS_WITHIN.matcher(own).find();
    }

    /// A quote whose lines are not marked may hide answers: it stays. A signature alone says who sends
    /// something.
    private static NewWords withoutOwn(LineTags tags) {
        if (tags.hasUnmarkedQuote()) {
            return new NewWords(tags.textExcept(Tag.SIGNATURE), tags.text(Tag.SIGNATURE));
        }
        String signature = tags.textOfSignatureOnly();
        return signature.isBlank()
                ? new NewWords("", tags.textExcept(Tag.OWN))
                : new NewWords(signature, tags.text(Tag.QUOTE));
    }

    @Override
    public String toString() {
        return "NewWords[…]";
    }
}
