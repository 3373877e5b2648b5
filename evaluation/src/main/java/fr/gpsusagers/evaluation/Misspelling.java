package fr.gpsusagers.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Misspells phrases as people do, to measure how well they are still understood.
public enum Misspelling {
    /// Two typos per phrase: a letter left out, doubled, swapped with the next, or replaced by a neighbour on
    /// the keyboard.
    TWO_TYPOS("deux fautes de frappe") {
        @Override
        String spell(String phrase, Random random) {
            var text = new StringBuilder(phrase);
            for (int typo = 0; typo < 2 && text.length() > SHORTEST; typo++) {
                slip(text, letter(text, random), random);
            }
            return text.toString();
        }
    },
    /// Phonetic spelling: « je n’ai pas reçu » is « je né pa ressu ».
    PHONETIC("écrit comme on parle") {
        @Override
        String spell(String phrase, Random random) {
            String heard = phrase.toLowerCase(Locale.FRENCH);
            for (Rule rule : AS_HEARD) {
                heard = rule.apply(heard);
            }
            return heard;
        }
    };

    private record Rule(Pattern written, String heard) implements UnaryOperator<String> {
        @Override
        public String apply(String text) {
            return written.matcher(text).replaceAll(heard);
        }
    }

    private static final int SHORTEST = 4;
    private static final List<String> KEYBOARD = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");
    private static final List<Rule> AS_HEARD = List.of(
            rule("ph", "f"),
            rule("qu", "k"),
            rule("eau|au", "o"),
            rule("ç|c(?=[eéèiy])", "s"),
            rule("(?<=[aeiou])ss(?=[aeiou])", "ss"),
            rule("(?<![aeiouy])([bdfglmnprt])\\1", "$1"),
            rule("([bdfglmnprt])\\1(?=[aeiouéè])", "$1"),
            rule("(?<=\\p{L}{2})(?:er|ez|ée|ées|és|ai|ais|ait|aient)(?!\\p{L})", "é"),
            rule("(?<!\\p{L})(?:est|et|ai|es)(?!\\p{L})", "é"),
            rule("h(?=[aeiouéèêâ])(?<!c\\p{L}{0,1})", ""),
            rule("(?<=\\p{L}{3})(?:ent)(?!\\p{L})", "an"),
            rule("(?<=\\p{L}{2})[stdxp](?!\\p{L})", ""),
            rule("(?<=\\p{L}{3})e(?!\\p{L})", ""),
            rule("y(?=\\p{L})", "i"));

    private final String label;

    Misspelling(String label) {
        this.label = label;
    }

    /// Its name in reports.
    public String label() {
        return label;
    }

    /// Misspells each phrase, in the same way every time.
    public List<Trial> of(List<Trial> trials) {
        var random = new Random(trials.size());
        return trials.stream()
                .map(trial -> trial.written(spell(trial.phrase(), random)))
                .toList();
    }

    abstract String spell(String phrase, Random random);

    private static Rule rule(String written, String heard) {
        return new Rule(Pattern.compile(written), heard);
    }

    /// Returns the index of a random letter, other than the last character.
    private static int letter(CharSequence text, Random random) {
        int at = random.nextInt(text.length() - 1);
        for (int tries = 0; tries < text.length() && !Character.isLetter(text.charAt(at)); tries++) {
            at = (at + 1) % (text.length() - 1);
        }
        return at;
    }

    private static void slip(StringBuilder text, int at, Random random) {
        char letter = text.charAt(at);
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, letter);
            case 2 -> {
                text.setCharAt(at, text.charAt(at + 1));
                text.setCharAt(at + 1, letter);
            }
            default -> text.setCharAt(at, neighbour(letter));
        }
    }

    private static char neighbour(char letter) {
        for (String row : KEYBOARD) {
            int at = row.indexOf(Character.toLowerCase(letter));
            if (at >= 0) {
                return row.charAt(at == row.length() - 1 ? at - 1 : at + 1);
            }
        }
        return 'e';
    }
}
