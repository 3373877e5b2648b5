package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.enquiry.work.Work.Refusal;

/// Explains to a desk that works by mail why a request is not closed, and what to do about it.
final class RefusedEnding {

    private RefusedEnding() {}

    static String words(Refusal why) {
        return switch (why) {
            case Refusal.NothingSaid _ -> "Écrivez en une ligne ce qui a été dit.";
            case Refusal.NothingWritten _ ->
                "La personne attend une réponse écrite. Répondez au mail, ou notez comment elle l’a eue.";
            case Refusal.AnswerUnseen _ ->
                "La personne attend un appel. Appelez, ou écrivez pourquoi il n’est plus utile.";
            case Refusal.TooFewAttempts _ -> "Il faut trois appels sans réponse, à trois demi-journées différentes.";
            case Refusal.ComesBack _ -> "Aucun autre guichet ouvert ne peut la prendre. Elle reste chez vous.";
            case Refusal.DangerByMail _ ->
                "Ce guichet travaille par mail. Appelez-le d’abord, puis écrivez ici qui vous avez eu.";
            case Refusal.InThePast _,
                    Refusal.TooFarAway _,
                    Refusal.OutsideHours _,
                    Refusal.NeedsCaution _,
                    Refusal.DueSooner _,
                    Refusal.Unread _ -> "Cela n’est pas possible maintenant. Appelez le standard.";
        };
    }
}
