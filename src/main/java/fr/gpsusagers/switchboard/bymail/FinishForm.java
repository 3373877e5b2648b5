package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.hall.form.FormFields;

/// What a desk says at the end of a request. `toString` hides the words.
///
/// @param result the chosen word; empty if none is chosen
/// @param mistake what is to be mended; empty if nothing is
record FinishForm(String result, String words, String mistake) {

    static final FinishForm EMPTY = new FinishForm("", "", "");

    private static final int LONGEST = 5_000;

    static FinishForm read(FormFields fields) {
        return new FinishForm(fields.text("issue", 20), fields.text("mots", LONGEST), "");
    }

    FinishForm with(String said) {
        return new FinishForm(result, words, said);
    }

    boolean isWrong() {
        return !mistake.isEmpty();
    }

    boolean has(String word) {
        return result.equals(word);
    }

    @Override
    public String toString() {
        return "FinishForm[…]";
    }
}
