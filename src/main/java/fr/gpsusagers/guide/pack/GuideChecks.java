package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks the guide: every step leads somewhere, every need is reached within four answers,
/// and no path is circular.
final class GuideChecks {

    private static final int MOST_ANSWERS = 4;

    private final GuideContent content;
    private final PackReading reading;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Need> needs = new LinkedHashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private final Map<String, Integer> depths = new HashMap<>();

    GuideChecks(GuideContent content, PackReading reading) {
        this.content = content;
        this.reading = reading;
    }

    void run() {
        index();
        questions
                .values()
                .forEach(
                        question -> reading.define(Named.QUESTION, question.id().value(), question.spot()));
        needs.values().forEach(need -> reading.define(Named.NEED, need.id().value(), need.spot()));
        checkThemes();
        checkShortAnswers();
        new PreparedAnswers(content, reading).check();
        checkSteps();
        checkEntrances();
        if (questions.containsKey(content.root())) {
            follow(content.root(), new ArrayDeque<>());
            reportUnreachable();
        }
    }

    private void index() {
        for (Question question : content.questions()) {
            if (questions.putIfAbsent(question.id().value(), question) != null) {
                reading.slip(
                        question.spot(),
                        "La question « " + question.id() + " » existe deux fois. Changez un identifiant.");
            }
            if (question.choices().isEmpty()) {
                reading.error(
                        question.spot(),
                        "La question « " + question.id() + " » n’a pas de réponse. Ajoutez « reponses: ».");
            }
        }
        for (Need need : content.needs()) {
            if (needs.putIfAbsent(need.id().value(), need) != null
                    || questions.containsKey(need.id().value())) {
                reading.slip(need.spot(), "L’identifiant « " + need.id() + " » sert deux fois. Changez-le.");
            }
            if (need.urgency() == Urgency.DANGER && need.numbers().isEmpty()) {
                reading.error(need.spot(), "Le danger « " + need.id() + " » n’a pas de numéro. Ajoutez « numeros: ».");
            }
        }
    }

    private void checkThemes() {
        Set<ThemeId> known = content.themes().stream().map(theme -> theme.id()).collect(Collectors.toSet());
        content.needs().stream()
                .filter(need -> !known.contains(need.theme()))
                .forEach(need -> reading.error(
                        need.spot(),
                        "Le thème « " + need.theme() + " » n’existe pas. Ajoutez-le à " + GuidePart.QUESTIONS + "."));
        content.questions()
                .forEach(question -> question.theme()
                        .filter(theme -> !known.contains(theme))
                        .ifPresent(theme -> reading.error(
                                question.spot(), "Le thème « " + theme + " » n’existe pas. Corrigez « theme: ».")));
    }

    private void checkShortAnswers() {
        Set<NeedId> answered = new HashSet<>();
        for (ShortAnswer answer : content.shortAnswers()) {
            reading.name(Named.NEED, answer.need().value(), answer.spot());
            if (!answered.add(answer.need())) {
                reading.slip(answer.spot(), "« " + answer.need() + " » a deux réponses. Gardez-en une.");
            }
        }
    }

    private void checkSteps() {
        content.questions().forEach(question -> steps(question).forEach(step -> requireKnown(step, question.spot())));
        if (content.firstNumbers().stream().noneMatch(FirstNumbers::isSilenceInAllDangers)) {
            reading.error(
                    new Spot(GuidePart.NUMBERS, 1),
                    "Aucune ligne ne dit le numéro de qui ne peut ni parler ni entendre. Ajoutez « silence,tous,114 ».");
        }
        content.firstNumbers()
                .forEach(row -> row.needs().forEach(need -> requireKnown(new NextStep.ToNeed(need), row.spot())));
        content.references().forEach(reference -> {
            requireKnown(new NextStep.ToNeed(reference.need()), reference.spot());
            reference.sender().ifPresent(sender -> requireKnown(sender, reference.spot()));
        });
    }

    private void requireKnown(NextStep step, Spot spot) {
        switch (step) {
            case NextStep.ToQuestion(QuestionId question) -> reading.name(Named.QUESTION, question.value(), spot);
            case NextStep.ToNeed(NeedId need) -> reading.name(Named.NEED, need.value(), spot);
        }
    }

    private void checkEntrances() {
        requireEntrance(Named.QUESTION, content.root(), GuidePart.IDENTITY, "racine");
        requireEntrance(Named.NEED, content.always(), GuidePart.IDENTITY, "toujours");
        requireEntrance(Named.QUESTION, content.letterQuestion(), GuidePart.LETTERS, "question");
    }

    private void requireEntrance(Named what, String id, String file, String key) {
        YamlItem top = reading.document(file);
        if (id.isEmpty()) {
            reading.slip(top.spot(), "« " + key + " » manque. Ajoutez « " + key + ": … ».");
        } else {
            reading.name(what, id, top.spot(key));
        }
    }

    /// Walks every path from a question. Reports a question that is met again on its own path (a circle), and a
    /// path that needs more than [#MOST_ANSWERS] answers.
    private void follow(String id, Deque<String> way) {
        Question question = questions.get(id);
        if (question == null) {
            return;
        }
        if (way.contains(id)) {
            report(
                    question.spot(),
                    "La question « " + id + " » tourne en rond : " + String.join(" > ", way.reversed()) + " > " + id
                            + ". Faites mener une réponse à un besoin.");
            return;
        }
        reached.add(id);
        if (depths.getOrDefault(id, -1) >= way.size()) {
            return;
        }
        depths.put(id, way.size());
        way.push(id);
        steps(question).forEach(step -> followStep(step, question, way));
        way.pop();
    }

    private void followStep(NextStep step, Question question, Deque<String> way) {
        switch (step) {
            case NextStep.ToQuestion(QuestionId next) -> follow(next.value(), way);
            case NextStep.ToNeed(NeedId need) -> {
                reached.add(need.value());
                if (way.size() > MOST_ANSWERS) {
                    report(
                            question.spot(),
                            "Il faut plus de " + MOST_ANSWERS + " réponses pour arriver à « " + need
                                    + " ». Raccourcissez le chemin.");
                }
            }
        }
    }

    /// Reports questions and needs that no path reaches. Leaves out those that an unreachable question leads to:
    /// reporting that question is enough. Reports nothing if a circle or too long a path was found.
    private void reportUnreachable() {
        if (!reported.isEmpty()) {
            return;
        }
        List<Question> lost = questions.values().stream()
                .filter(question -> !reached.contains(question.id().value()))
                .toList();
        Set<String> behind = lost.stream()
                .flatMap(question -> steps(question).stream())
                .map(NextStep::id)
                .collect(Collectors.toSet());
        Stream.concat(
                        lost.stream()
                                .filter(question ->
                                        !behind.contains(question.id().value()))
                                .map(Question::spot),
                        needs.values().stream()
                                .filter(need -> !reached.contains(need.id().value())
                                        && !behind.contains(need.id().value())
                                        && !need.id().value().equals(content.always()))
                                .map(Need::spot))
                .forEach(spot -> reading.error(
                        spot, "Rien ne mène ici depuis la première question. Ajoutez une réponse qui y mène."));
    }

    private void report(Spot spot, String message) {
        if (reported.add(message)) {
            reading.error(spot, message);
        }
    }

    private static List<NextStep> steps(Question question) {
        return Stream.concat(question.choices().stream().map(Choice::to), Stream.of(question.none()))
                .toList();
    }
}
