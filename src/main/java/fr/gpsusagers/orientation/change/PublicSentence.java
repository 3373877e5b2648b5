package fr.gpsusagers.orientation.change;

/// Checks a sentence that citizens will read: short, and on one line.
final class PublicSentence {

    private static final int LONGEST = 200;

    private PublicSentence() {}

    static String require(String written) {
        String sentence = written.strip().replaceAll("\\s+", " ");
        if (sentence.isEmpty() || sentence.equals(Edit.NOTHING)) {
            throw new IllegalArgumentException("La phrase est vide. Écrivez ce que l’usager doit lire.");
        }
        if (sentence.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "La phrase a " + sentence.length() + " caractères. Restez sous " + LONGEST + ".");
        }
        if (sentence.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("La phrase contient un caractère invisible. Retapez-la.");
        }
        return sentence;
    }
}
