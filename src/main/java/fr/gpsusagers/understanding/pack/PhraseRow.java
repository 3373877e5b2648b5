package fr.gpsusagers.understanding.pack;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrase;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the rows of a file of phrases, and reports what is wrong with each.
final class PhraseRow {

    /// Written in place of a need for a phrase that no need of the guide covers.
    private static final String NO_NEED = "hors-sujet";

    /// How the author of a phrase writes or speaks: correct French, mistakes, text messages, transcribed speech, a
    /// learner of French.
    private static final Set<String> REGISTERS = Set.of("soigne", "fautes", "sms", "oral", "debutant");

    private static final int LEAST_CELLS = 4;
    private static final int MOST_CELLS = 5;
    private static final int LONGEST = 400;
    private static final int DIGITS_OF_A_NUMBER = 10;
    private static final Pattern PERSONAL = Pattern.compile("\\S+@\\S+|(?<!\\d)0[1-9](?:[ .-]?\\d{2}){4}(?!\\d)");

    private final Guide guide;
    private final Map<String, Spot> seen = new HashMap<>();
    private final Map<String, Optional<NeedId>> needs = new HashMap<>();

    PhraseRow(Guide guide) {
        this.guide = guide;
    }

    /// Returns the phrase of a row. If the row makes no sense, reports it and returns empty.
    Optional<Phrase> read(String line, Spot spot, PackReading reading) {
        String[] cells = line.split("\t", -1);
        try {
            return phrase(cells, spot, reading);
        } catch (IllegalArgumentException wrong) {
            reading.slip(spot, String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Phrase> phrase(String[] cells, Spot spot, PackReading reading) {
        if (cells.length < LEAST_CELLS || cells.length > MOST_CELLS) {
            throw new IllegalArgumentException("La ligne a " + cells.length
                    + " cellules. Séparez besoin, registre, main et phrase par des tabulations.");
        }
        String text = cells[3].strip();
        check(text, spot);
        Optional<NeedId> need = need(cells[0].strip(), spot, reading);
        DangerLevel danger = danger(cells);
        requireRegister(cells[1].strip());
        var phrase = new Phrase(text, need, danger, hand(cells[2].strip()));
        return need.isEmpty() && !cells[0].strip().equals(NO_NEED) ? Optional.empty() : Optional.of(phrase);
    }

    private void check(String text, Spot spot) {
        if (text.startsWith("\"") && text.endsWith("\"")) {
            throw new IllegalArgumentException(
                    "Un tableur a mis la phrase entre guillemets droits. Retirez-les, doublés compris.");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("La phrase dépasse " + LONGEST + " lettres. Coupez-la.");
        }
        if (mayBePersonal(text) && PERSONAL.matcher(text).find()) {
            throw new IllegalArgumentException("La phrase contient un numéro de téléphone ou un courriel. Retirez-le.");
        }
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("La phrase n’a pas de mots. Écrivez-la, ou retirez la ligne.");
        }
        Spot first = seen.putIfAbsent(text.toLowerCase(Locale.FRENCH), spot);
        if (first != null) {
            throw new IllegalArgumentException("La phrase est déjà à la ligne " + first.line() + ". Gardez-en une.");
        }
    }

    /// Rules out most phrases before the slower regular expression: a start reads forty thousand phrases.
    private static boolean mayBePersonal(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '@') {
                return true;
            }
            digits += letter >= '0' && letter <= '9' ? 1 : 0;
        }
        return digits >= DIGITS_OF_A_NUMBER;
    }

    private Optional<NeedId> need(String word, Spot spot, PackReading reading) {
        if (word.equals(NO_NEED)) {
            return Optional.empty();
        }
        Optional<NeedId> need = needs.computeIfAbsent(word, this::find);
        if (need.isEmpty()) {
            reading.name(Named.NEED, word, spot);
        }
        return need;
    }

    private Optional<NeedId> find(String word) {
        return Optional.of(word)
                .filter(Identifiers::isOne)
                .map(NeedId::new)
                .filter(need -> guide.findNeed(need).isPresent());
    }

    private static DangerLevel danger(String[] cells) {
        String word = cells.length > LEAST_CELLS ? cells[LEAST_CELLS].strip() : "";
        return word.isEmpty()
                ? DangerLevel.NONE
                : DangerLevel.find(word)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Danger « " + word + " » inconnu. Écrivez now, support ou none."));
    }

    private static void requireRegister(String word) {
        if (!REGISTERS.contains(word)) {
            throw new IllegalArgumentException(
                    "Registre « " + word + " » inconnu. Écrivez soigne, fautes, sms, oral ou debutant.");
        }
    }

    private static String hand(String word) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("La main est vide. Dites qui a écrit la phrase, par un mot quelconque.");
        }
        return word;
    }
}
