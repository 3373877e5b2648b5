package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Objection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// « Pourquoi pas le téléphone ? »: explains the channels excluded for this citizen, without a link to use them.
///
/// @param question « Pourquoi pas le téléphone ou internet ? »
/// @param answers one for each kind of channel
public record SetAside(String question, List<Answer> answers) {

    private static final int NAMED = 2;

    public record Answer(String label, String why) {}

    public static SetAside of(List<JudgedChannel> channels) {
        Map<ChannelKind, String> why = new EnumMap<>(ChannelKind.class);
        channels.forEach(judged -> why.putIfAbsent(judged.channel().kind(), excluding(judged)));
        String named = why.keySet().stream()
                .map(SetAside::withArticle)
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(" ou "));
        return new SetAside(
                "Pourquoi pas " + named + " ?",
                why.entrySet().stream()
                        .map(entry -> new Answer(entry.getKey().label(), entry.getValue()))
                        .toList());
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    private static String excluding(JudgedChannel judged) {
        return judged.objections().stream()
                .filter(objection -> objection.weight() == Objection.Weight.EXCLUDES)
                .map(Objection::text)
                .findFirst()
                .orElse("");
    }

    private static String withArticle(ChannelKind kind) {
        return switch (kind) {
            case TELEPHONE -> "le téléphone";
            case SMS -> "le SMS";
            case APPOINTMENT -> "le rendez-vous";
            case CALLBACK -> "le rappel";
            case MESSAGE -> "le message";
            case EMAIL -> "le mail";
            case FORM -> "le formulaire";
            case CHAT -> "le tchat";
            case SIGN_VIDEO -> "la visio";
            case RELAY -> "le relais";
            case COUNTER -> "l’accueil sur place";
            case LETTER -> "la lettre";
            case ONLINE, WEBSITE -> "internet";
        };
    }
}
