package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.guide.Step;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads `guide/` and the guide's share of `paquet.yaml`.
@Component
final class GuidePart implements PackPart<Guide> {

    static final String IDENTITY = "paquet.yaml";
    static final String QUESTIONS = "guide/questions.yaml";
    static final String LETTERS = "guide/courriers.yaml";
    private static final String NEEDS = "guide/besoins";

    @Override
    public Class<Guide> type() {
        return Guide.class;
    }

    @Override
    public Guide read(PackReading reading) {
        var identity = reading.document(IDENTITY);
        var content = new GuideContent(
                identity.find("racine").orElse(""),
                identity.find("toujours").orElse(""),
                reading.document(LETTERS).find("question").orElse(""),
                reading.items(QUESTIONS, "themes", GuidePart::theme),
                reading.items(QUESTIONS, "questions", GuidePart::question),
                reading.files(NEEDS, ".yaml").stream()
                        .flatMap(file -> reading.items(file, "besoins", GuidePart::need).stream())
                        .toList(),
                reading.items(IDENTITY, "urgences", GuidePart::emergencyNumber),
                reading.items(LETTERS, "references", LetterReference::read),
                texts(identity.item("textes")),
                identity.items("sigles").stream()
                        .collect(Collectors.toMap(
                                item -> item.get("sigle"), item -> item.get("long"), (one, _) -> one)));
        new GuideChecks(content, reading).run();
        return new GuideOfPack(content);
    }

    private static Map<String, String> texts(YamlItem texts) {
        return texts.keys().stream()
                .filter(key -> texts.find(key).isPresent())
                .collect(Collectors.toMap(key -> key, texts::get));
    }

    private static Theme theme(YamlItem item) {
        return new Theme(
                new ThemeId(item.get("id")),
                item.get("libelle"),
                item.find("icone").orElse("plus"),
                item.find("resume").orElse(""));
    }

    private static Question question(YamlItem item) {
        List<Choice> choices = item.items("reponses").stream()
                .map(choice -> new Choice(choice.get("libelle"), step(choice.get("vers"))))
                .toList();
        return new Question(
                new QuestionId(item.get("id")),
                item.find("theme").map(ThemeId::new),
                item.get("question"),
                item.find("aide"),
                choices,
                step(item.get("aucune")),
                item.spot());
    }

    static Step step(String written) {
        if (written.startsWith("question:")) {
            return new Step.ToQuestion(new QuestionId(written.substring("question:".length())));
        }
        if (written.startsWith("besoin:")) {
            return new Step.ToNeed(new NeedId(written.substring("besoin:".length())));
        }
        throw new IllegalArgumentException("« " + written + " » ne mène nulle part. Écrivez question:… ou besoin:….");
    }

    private static Need need(YamlItem item) {
        String file = item.spot().file();
        String theme = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
        return new Need(
                new NeedId(item.get("id")),
                new ThemeId(theme),
                item.get("libelle"),
                item.get("explication"),
                Urgency.parse(item.get("urgence")),
                item.list("numeros").stream().map(PhoneNumber::parse).toList(),
                item.find("aide"),
                item.find("alerte"),
                item.find("si_ferme"),
                item.list("pieces"),
                item.list("mots_cles"),
                item.spot());
    }

    private static EmergencyNumber emergencyNumber(YamlItem item) {
        return new EmergencyNumber(
                PhoneNumber.parse(item.get("numero")),
                item.get("libelle"),
                item.get("court"),
                item.get("pour"),
                item.find("canal").filter("sms"::equals).isPresent());
    }
}
