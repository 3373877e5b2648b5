package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.switchboard.card.CardForm.Choice;
import fr.gpsusagers.switchboard.card.CardForm.Field;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Explains to an agent why an action was refused, and what to do about it.
final class RefusalWords {

    static final String ANSWER_NOT_SENT = "Votre réponse n’est pas envoyée. Envoyez-la, ou videz son champ.";
    static final String UNREAD = "La personne a écrit, ou changé sa demande. Relisez la carte, puis recommencez.";
    static final String NOTHING_CHANGED = "Rien n’a changé\u00A0: la demande n’est plus dans cet état.";
    static final String ONLY_NOTED =
            "Votre note est enregistrée. Rien d’autre n’a changé\u00A0: la demande n’est plus dans cet état.";
    static final String NO_MANDATE = "Écrivez d’abord le mandat que vous avez vu.";
    static final String NO_BODY = "Choisissez l’organisme qui répond.";
    static final String NO_DESK = "Écrivez un mot du nom du guichet.";
    static final String HOUR_NOT_UNDERSTOOD =
            "Nous n’avons pas compris l’heure. Écrivez-la ainsi\u00A0: 2026-12-08 10:30.";
    static final String NOTHING_CHOSEN =
            "Rien n’est encore fait. Choisissez un bouton\u00A0: ce que vous avez écrit est là.";

    static final String NO_LONGER_PREPARED = "Cette réponse préparée n’est plus proposée. Choisissez-en une autre.";
    static final String TOO_LONG_TO_INSERT = "Il n’y a plus assez de place. Raccourcissez d’abord votre réponse.";

    private static final int DESKS_NAMED = 3;

    private RefusalWords() {}

    /// Returns the field to fill in. Empty if no field would change the result.
    static Optional<Field> findField(Refusal why) {
        return switch (why) {
            case Refusal.NothingSaid _, Refusal.NothingWritten _, Refusal.AnswerUnseen _ -> Optional.of(Part.SAID);
            case Refusal.InThePast _, Refusal.TooFarAway _, Refusal.OutsideHours _ -> Optional.of(Choice.HOUR);
            case Refusal.DangerByMail _ -> Optional.of(Part.REASON);
            case Refusal.TooFewAttempts _,
                    Refusal.NeedsCaution _,
                    Refusal.DueSooner _,
                    Refusal.ComesBack _,
                    Refusal.Unread _ -> Optional.empty();
        };
    }

    static String severalDesks(List<Desk> desks) {
        return "Plusieurs guichets ont ces mots. Précisez\u00A0: "
                + desks.stream().limit(DESKS_NAMED).map(Desk::name).collect(Collectors.joining("\u00A0; ")) + ".";
    }

    static String unknownDesk(String typed) {
        return typed.isEmpty()
                ? NO_DESK
                : "Aucun guichet n’a «\u00A0" + typed + "\u00A0» dans son nom. Essayez un autre mot.";
    }

    static String of(Refusal why) {
        return switch (why) {
            case Refusal.TooFewAttempts _ -> "Il faut trois appels sans réponse, à trois demi-journées différentes.";
            case Refusal.NothingWritten _ ->
                "La personne attend une réponse écrite. Envoyez-la, ou notez comment elle l’a eue.";
            case Refusal.NothingSaid _ -> "Écrivez en une ligne ce qui a été dit, puis fermez la demande.";
            case Refusal.AnswerUnseen _ ->
                "La personne attend un appel, et aucun message ne la prévient. Appelez, ou écrivez pourquoi l’appel n’est plus utile.";
            case Refusal.InThePast _ -> "Cette heure est passée. Choisissez une heure à venir.";
            case Refusal.TooFarAway _ -> "C’est dans plus de 30 jours. Choisissez une heure plus proche.";
            case Refusal.OutsideHours(LocalDateTime next) ->
                "À cette heure, la personne ou le guichet ne peut pas. Appelez seulement à l’heure dite. Prochaine heure possible\u00A0: "
                        + TimeWords.day(next.toLocalDate()) + " à " + TimeWords.hour(next.toLocalTime()) + ".";
            case Refusal.NeedsCaution _ -> "L’une des deux demande de la prudence. Elles restent à part.";
            case Refusal.DueSooner _ ->
                "Celle-ci est promise plus tôt, et un collègue tient l’autre. Répondez d’abord à celle-ci.";
            case Refusal.ComesBack _ -> "Aucun autre guichet ouvert ne peut la prendre. Elle reste chez vous.";
            case Refusal.DangerByMail _ ->
                "Ce guichet travaille par mail. Appelez-le d’abord, puis écrivez ici qui vous avez eu.";
            case Refusal.Unread _ -> UNREAD;
        };
    }
}
