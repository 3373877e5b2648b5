package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.PreparedAnswer;
import fr.gpsusagers.switchboard.card.CardForm.Attention;
import fr.gpsusagers.switchboard.card.CardForm.Choice;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import java.util.List;

/// A prepared answer of the pack, filled with the facts of the request on the card.
record InsertableAnswer(String title, String text) {

    /// More buttons would take longer to read than the answer takes to type.
    private static final int MOST = 6;

    /// Returns those for the need first, then for its theme, then for every request. Where the person is in danger,
    /// only those that the pack marks for it.
    static List<InsertableAnswer> listFor(CardPage page) {
        return page.need().stream()
                .flatMap(need -> page.context().pack().guide().listPreparedAnswers(need).stream()
                        .filter(answer -> answer.isForDanger() || !isDangerous(page, need)))
                .map(answer -> filled(answer, page))
                .filter(answer -> !answer.text().isEmpty())
                .limit(MOST)
                .toList();
    }

    /// Returns the page with a prepared answer below what the agent wrote. The focus stays outside the field, so that
    /// the next key is a shortcut and not a letter in the answer. Unchanged if he no longer holds the request.
    static CardPage insert(CardPage page, String title) {
        return page.isMine()
                ? listFor(page).stream()
                        .filter(answer -> answer.title().equals(title))
                        .findFirst()
                        .map(answer -> answer.insert(page))
                        .orElseGet(() -> unchanged(page, RefusalWords.NO_LONGER_PREPARED))
                : page;
    }

    private CardPage insert(CardPage page) {
        String whole = below(page.typed(Part.ANSWER));
        return whole.length() > Part.ANSWER.longest()
                ? unchanged(page, RefusalWords.TOO_LONG_TO_INSERT)
                : page.with(page.form().with(Part.ANSWER, whole), Attention.to(Choice.PREPARED));
    }

    private static CardPage unchanged(CardPage page, String why) {
        return page.with(page.form(), Attention.to(Part.ANSWER, why));
    }

    private static boolean isDangerous(CardPage page, Need need) {
        return need.isDanger() || page.enquiry().topic().caution() != Caution.ORDINARY;
    }

    private static InsertableAnswer filled(PreparedAnswer answer, CardPage page) {
        return new InsertableAnswer(answer.title(), answer.filled(AnswerFacts.of(page)));
    }

    /// Returns what was typed, with this text below it. Inserting the same text twice changes nothing.
    private String below(String typed) {
        if (typed.isEmpty()) {
            return text;
        }
        return typed.contains(text) ? typed : typed + "\n\n" + text;
    }
}
