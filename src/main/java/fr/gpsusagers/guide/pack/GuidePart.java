package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.kernel.pack.Keys;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads `guide/` and the guide's share of `paquet.yaml`.
@Component
final class GuidePart implements PackPart<Guide> {

    static final String IDENTITY = "paquet.yaml";
    static final String QUESTIONS = "guide/questions.yaml";
    static final String LETTERS = "guide/courriers.yaml";
    static final String ANSWERS = "guide/reponses.yaml";
    static final String NUMBERS = "guide/numeros.csv";
    private static final String NEEDS = "guide/besoins";
    private static final List<String> ICONS = List.of(
            "euro",
            "lettre",
            "maison",
            "fauteuil",
            "canne",
            "enfant",
            "oeil",
            "panier",
            "plus",
            "bouclier",
            "ailleurs");

    @Override
    public Class<Guide> type() {
        return Guide.class;
    }

    @Override
    public List<Keys> keys() {
        return Stream.concat(PreparedAnswers.keys().stream(), ownKeys()).toList();
    }

    private static Stream<Keys> ownKeys() {
        return Stream.of(
                Keys.of(IDENTITY, "", "racine toujours urgences[:] textes{}"),
                Keys.of(IDENTITY, "urgences", "numero libelle court pour canal"),
                Keys.of(IDENTITY, "textes", "horaires_inconnus quartier_inconnu"),
                Keys.of(QUESTIONS, "", "themes[:] questions[:]"),
                Keys.of(QUESTIONS, "themes", "id libelle icone resume"),
                Keys.of(QUESTIONS, "questions", "id theme question aide reponses[:] aucune"),
                Keys.of(QUESTIONS, "questions.reponses", "libelle vers"),
                Keys.of(NEEDS + "/", "", "besoins[:]"),
                Keys.of(
                        NEEDS + "/",
                        "besoins",
                        "id libelle explication urgence premiere_personne numeros[] aide alerte si_ferme pieces[] mots_cles[]"),
                Keys.of(ANSWERS, "", "reponses[:]"),
                Keys.of(ANSWERS, "reponses", "besoin sens faire avoir source url ecrit_le"),
                Keys.of(LETTERS, "", "question references[:]"),
                Keys.of(LETTERS, "references", "modele expediteur besoin"));
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
                shortAnswers(reading),
                PreparedAnswers.read(reading),
                reading.items(IDENTITY, "urgences", GuidePart::emergencyNumber),
                reading.rows(NUMBERS, Columns.of("circonstance besoins numeros", ""), FirstNumbers::read),
                reading.items(LETTERS, "references", LetterReference::read),
                texts(identity.item("textes")));
        new GuideChecks(content, reading).run();
        return new GuideOfPack(content);
    }

    /// A pack may have none.
    private static List<ShortAnswer> shortAnswers(PackReading reading) {
        return reading.files("guide", ".yaml").contains(ANSWERS)
                ? reading.items(ANSWERS, "reponses", GuidePart::shortAnswer)
                : List.of();
    }

    private static ShortAnswer shortAnswer(YamlItem item) {
        return new ShortAnswer(
                new NeedId(item.get("besoin")),
                item.get("sens"),
                item.get("faire"),
                item.get("avoir"),
                item.get("source"),
                item.get("url"),
                FactDate.parse(item.get("ecrit_le")).orElseThrow(),
                item.spot());
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
                icon(item.find("icone").orElse("plus")),
                item.find("resume").orElse(""));
    }

    private static String icon(String name) {
        if (!ICONS.contains(name)) {
            throw new IllegalArgumentException(
                    "Icône « " + name + " » inconnue. Choisissez-en une : " + String.join(", ", ICONS) + ".");
        }
        return name;
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

    static NextStep step(String written) {
        if (written.startsWith("question:")) {
            return new NextStep.ToQuestion(new QuestionId(written.substring("question:".length())));
        }
        if (written.startsWith("besoin:")) {
            return new NextStep.ToNeed(new NeedId(written.substring("besoin:".length())));
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
                item.find("premiere_personne").filter(GuidePart::isYes).isPresent(),
                item.list("numeros").stream().map(PhoneNumber::parse).toList(),
                item.find("aide"),
                item.find("alerte"),
                item.find("si_ferme"),
                item.list("pieces"),
                item.list("mots_cles"),
                item.spot());
    }

    static boolean isYes(String word) {
        return switch (word) {
            case "oui" -> true;
            case "non" -> false;
            default ->
                throw new IllegalArgumentException("« " + word + " » n’est pas une réponse. Écrivez oui ou non.");
        };
    }

    private static boolean isBySms(String channel) {
        return switch (channel) {
            case "sms" -> true;
            case "telephone" -> false;
            default ->
                throw new IllegalArgumentException("Canal « " + channel + " » inconnu. Écrivez telephone ou sms.");
        };
    }

    private static EmergencyNumber emergencyNumber(YamlItem item) {
        return new EmergencyNumber(
                PhoneNumber.parse(item.get("numero")),
                item.get("libelle"),
                item.get("court"),
                item.get("pour"),
                isBySms(item.find("canal").orElse("telephone")));
    }
}
