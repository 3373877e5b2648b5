package fr.gpsusagers.orientation.change;

/// The effect of one kind of change on a pack. A value that is not understood throws an `IllegalArgumentException`, and
/// a pack that cannot take the change [NotInPack]: their messages say in French how to correct the change.
sealed interface Edit permits BannerEdit, BlocksEdit, ChannelEdit, ClosureEdit, HoursEdit, NumberEdit, SubstituteEdit {

    /// Stands for nothing: no number, no substitute, no closure.
    String NOTHING = "-";

    /// The longest sentence that citizens are shown.
    int LONGEST_SENTENCE = 200;

    /// Returns the value in its normal form, so that equal values are written alike.
    String normalise(String value);

    /// Returns the value that the published pack has, written like the value of the change.
    String read(Draft draft, ContentChange change);

    /// Applies the change to the draft.
    void apply(Draft draft, ContentChange change);

    /// Refuses a new change that should not be applied, even if an older one like it still is.
    default void require(Draft draft, ContentChange change) {
        apply(draft, change);
    }

    /// Reads a sentence for citizens: short, and on one line.
    static String sentence(String written) {
        String sentence = written.strip().replaceAll("\\s+", " ");
        if (sentence.isEmpty() || sentence.equals(NOTHING)) {
            throw new IllegalArgumentException("La phrase est vide. Écrivez ce que l’usager doit lire.");
        }
        if (sentence.length() > LONGEST_SENTENCE) {
            throw new IllegalArgumentException(
                    "La phrase a " + sentence.length() + " caractères. Restez sous " + LONGEST_SENTENCE + ".");
        }
        if (sentence.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("La phrase contient un caractère invisible. Retapez-la.");
        }
        return sentence;
    }
}
