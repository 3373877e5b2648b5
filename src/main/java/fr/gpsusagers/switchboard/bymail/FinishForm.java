package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

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

    /// Explains why the request is not closed, and what to do about it.
    FinishForm refused(Refusal why) {
        return with(
                switch (why) {
                    case Refusal.NothingSaid _ -> "Écrivez en une ligne ce qui a été dit.";
                    case Refusal.NothingWritten _ ->
                        "La personne attend une réponse écrite. Répondez au mail, ou notez comment elle l’a eue.";
                    case Refusal.AnswerUnseen _ ->
                        "La personne attend un appel. Appelez, ou écrivez pourquoi il n’est plus utile.";
                    case Refusal.TooFewAttempts _ ->
                        "Il faut trois appels sans réponse, à trois demi-journées différentes.";
                    case Refusal.ComesBack _ -> "Aucun autre guichet ouvert ne peut la prendre. Elle reste chez vous.";
                    case Refusal.DangerByMail _ ->
                        "Ce guichet travaille par mail. Appelez-le d’abord, puis écrivez ici qui vous avez eu.";
                    case Refusal.InThePast _,
                            Refusal.TooFarAway _,
                            Refusal.OutsideHours _,
                            Refusal.NeedsCaution _,
                            Refusal.DueSooner _,
                            Refusal.Unread _ -> "Cela n’est pas possible maintenant. Appelez le standard.";
                });
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

    /// What a desk can say of a request on the page behind its second link.
    enum EndResult implements Coded {
        ANSWERED("repondu"),
        NO_ANSWER("absent"),
        WRONG_NUMBER("faux-numero"),
        UNREACHABLE("injoignable"),
        NOT_NEEDED("retire"),
        NOT_OURS("pas-nous"),
        DECEASED("deces");

        private final String word;

        EndResult(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        /// Whether it says how a call went.
        boolean isCall() {
            return this == NO_ANSWER || this == WRONG_NUMBER || this == UNREACHABLE;
        }

        static Optional<EndResult> find(String typed) {
            return Coded.find(EndResult.class, typed);
        }
    }
}
