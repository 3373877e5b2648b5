package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.guide.PreparedAnswer;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.guide.Walk;
import fr.gpsusagers.kernel.PhoneNumber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The guide of one pack, linked once.
final class GuideOfPack implements Guide {

    /// The label of the choice « aucune de ces réponses » on a path.
    private static final String NONE = "Aucune de ces réponses";

    private final GuideContent content;
    private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
    private final Map<NeedId, Need> needs = new LinkedHashMap<>();
    private final Map<NeedId, ShortAnswer> shortAnswers = new HashMap<>();
    private final Map<NeedId, List<String>> shortestWays;
    private final Map<QuestionId, List<String>> waysToQuestions = new HashMap<>();

    GuideOfPack(GuideContent content) {
        this.content = content;
        content.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
        content.needs().forEach(need -> needs.putIfAbsent(need.id(), need));
        content.shortAnswers().forEach(answer -> shortAnswers.putIfAbsent(answer.need(), answer));
        this.shortestWays = shortestWays();
    }

    /// Searches breadth first from the root, so that the first path found to a need is the shortest. A
    /// choice beats « aucune ».
    private Map<NeedId, List<String>> shortestWays() {
        var ways = new HashMap<NeedId, List<String>>();
        Map<QuestionId, List<String>> seen = waysToQuestions;
        var queue = new ArrayDeque<QuestionId>();
        findQuestion(content.root()).ifPresent(root -> {
            seen.put(root.id(), List.of());
            queue.add(root.id());
        });
        while (!queue.isEmpty()) {
            QuestionId at = queue.remove();
            List<String> wayHere = seen.getOrDefault(at, List.of());
            for (Choice choice : exits(questions.get(at))) {
                List<String> way = new ArrayList<>(wayHere);
                way.add(choice.to().id());
                switch (choice.to()) {
                    case NextStep.ToNeed(NeedId need) -> ways.putIfAbsent(need, List.copyOf(way));
                    case NextStep.ToQuestion(QuestionId next) -> {
                        if (questions.containsKey(next) && seen.putIfAbsent(next, List.copyOf(way)) == null) {
                            queue.add(next);
                        }
                    }
                }
            }
        }
        return ways;
    }

    private static List<Choice> exits(@Nullable Question question) {
        return question == null
                ? List.of()
                : Stream.concat(question.choices().stream(), Stream.of(new Choice(NONE, question.none())))
                        .toList();
    }

    private Optional<Question> findQuestion(String id) {
        return id.isEmpty() ? Optional.empty() : findQuestion(new QuestionId(id));
    }

    @Override
    public List<PreparedAnswer> listPreparedAnswers(Need need) {
        List<Predicate<PreparedAnswer>> fitting = List.of(
                answer -> answer.needs().contains(need.id()),
                answer -> answer.themes().contains(need.theme()),
                PreparedAnswer::isGeneral);
        return fitting.stream()
                .flatMap(fits -> content.preparedAnswers().stream().filter(fits))
                .distinct()
                .toList();
    }

    @Override
    public Optional<ShortAnswer> findShortAnswer(NeedId need) {
        return Optional.ofNullable(shortAnswers.get(need));
    }

    @Override
    public Question root() {
        return findQuestion(content.root())
                .orElseThrow(() -> new NoSuchElementException("The pack has no first question"));
    }

    @Override
    public Need always() {
        return findNeed(new NeedId(content.always()))
                .orElseThrow(() -> new NoSuchElementException("The pack has no need that is always offered"));
    }

    @Override
    public List<Theme> themes() {
        return content.themes();
    }

    @Override
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    @Override
    public List<Need> needs() {
        return List.copyOf(needs.values());
    }

    @Override
    public Optional<Question> findQuestion(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    @Override
    public Optional<Need> findNeed(NeedId id) {
        return Optional.ofNullable(needs.get(id));
    }

    @Override
    public List<String> wayTo(ThemeId theme) {
        return waysToQuestions.getOrDefault(new QuestionId(theme.value()), List.of());
    }

    @Override
    public Walk walk(List<String> steps) {
        var trail = new ArrayList<Walk.Answered>();
        Question at = root();
        for (String step : steps) {
            Choice taken = findExit(at, step);
            if (taken == null) {
                return new Walk.Lost(List.copyOf(trail), at);
            }
            trail.add(new Walk.Answered(at, taken));
            switch (taken.to()) {
                case NextStep.ToNeed(NeedId need) -> {
                    return new Walk.AtNeed(List.copyOf(trail), Objects.requireNonNull(needs.get(need)));
                }
                case NextStep.ToQuestion(QuestionId next) -> at = Objects.requireNonNull(questions.get(next));
            }
        }
        return new Walk.AtQuestion(List.copyOf(trail), at);
    }

    private static @Nullable Choice findExit(Question question, String step) {
        for (Choice choice : question.choices()) {
            if (choice.to().id().equals(step)) {
                return choice;
            }
        }
        return question.none().id().equals(step) ? new Choice(NONE, question.none()) : null;
    }

    @Override
    public List<String> shortestWay(NeedId need) {
        return shortestWays.getOrDefault(need, List.of());
    }

    /// Only the first matching row counts, so the order of the rows sets the priorities.
    @Override
    public List<PhoneNumber> numbers(Need danger, Set<Circumstance> told) {
        Stream<PhoneNumber> first = content.firstNumbers().stream()
                .filter(row -> row.holdsFor(danger, told))
                .limit(1)
                .flatMap(row -> row.numbers().stream());
        return Stream.concat(first, danger.numbers().stream()).distinct().toList();
    }

    @Override
    public List<EmergencyNumber> emergencyNumbers() {
        return content.emergencyNumbers();
    }

    @Override
    public Optional<Need> findByReference(String reference, Optional<NextStep> sender) {
        List<String> words = LetterReference.words(reference);
        return content.references().stream()
                .filter(known -> known.fits(words) && known.mayComeFrom(sender))
                .findFirst()
                .flatMap(known -> findNeed(known.need()));
    }

    @Override
    public Question letterQuestion() {
        return findQuestion(content.letterQuestion()).orElseGet(this::root);
    }

    @Override
    public Optional<String> findText(String key) {
        return Optional.ofNullable(content.texts().get(key));
    }
}
