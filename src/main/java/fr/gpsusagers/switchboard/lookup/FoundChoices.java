package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.search.FindByName;
import fr.gpsusagers.orientation.search.FindByWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Lists what the agent's words may mean: needs, contacts and places as on the site, and colleagues.
@Component
final class FoundChoices {

    /// As many as there are digits.
    private static final int MOST = 9;

    /// So few colleagues were meant. More of them only share a word such as « RSA ».
    private static final int FEW = 3;

    /// How sure the model must be of a subject that is named beside something else.
    private static final double LIKELY = 0.6;

    private final FindByName findByName;
    private final FindByWords findByWords;
    private final StaffDirectory staffDirectory;
    private final Subjects subjects;

    FoundChoices(FindByName findByName, FindByWords findByWords, StaffDirectory staffDirectory, Subjects subjects) {
        this.findByName = findByName;
        this.findByWords = findByWords;
        this.staffDirectory = staffDirectory;
        this.subjects = subjects;
    }

    /// Returns the choices, best first. Leaves out those that were found only because they share a word with an insult,
    /// a remark, or what people say who ring back.
    List<FoundChoice> list(
            PageContext context, Agent agent, Sought sought, Optional<Heard> heard, Situation situation) {
        if (heard.filter(one -> one.understanding().meaning() instanceof Meaning.Abuse)
                .isPresent()) {
            return List.of();
        }
        List<FoundChoice> found = all(context, agent, sought, heard, situation);
        Optional<CallerRemark.About> remark = CallerRemark.find(sought.words())
                .map(CallerRemark::about)
                .filter(about -> about != CallerRemark.About.GAS);
        boolean isSaidBeside = remark.isPresent() || EarlierRequest.isRingingBack(sought.words());
        if (heard.isEmpty() || isDanger(heard.get()) || !isSaidBeside) {
            return found;
        }
        return remark.filter(CallerRemark.About.SOMEBODY_ELSE::equals).isPresent()
                ? List.of()
                : likely(context.pack(), heard.get().understanding(), found);
    }

    /// Keeps the subject that a caller names beside something else, « personne ne m’a rappelée pour mon RSA »: a need
    /// of which the model is sure, or that is one of several needs of its theme between which the model hesitates.
    private static List<FoundChoice> likely(Pack pack, Understanding understood, List<FoundChoice> found) {
        Set<String> likely = Stream.concat(sure(pack, understood).stream(), ofOneTheme(pack, understood).stream())
                .filter(need -> !need.isDanger())
                .map(need -> FoundChoice.ofNeed(need).code())
                .collect(Collectors.toSet());
        return found.stream().filter(choice -> likely.contains(choice.code())).toList();
    }

    private static List<Need> sure(Pack pack, Understanding understood) {
        return understood.guesses().stream()
                .filter(guess -> guess.confidence() >= LIKELY)
                .map(Guess::need)
                .flatMap(need -> need.flatMap(pack.guide()::findNeed).stream())
                .toList();
    }

    private static List<Need> ofOneTheme(Pack pack, Understanding understood) {
        List<Need> meant = understood.meaning().needs().stream()
                .flatMap(need -> pack.guide().findNeed(need).stream())
                .toList();
        return meant.stream()
                .filter(need -> meant.stream()
                                .filter(other -> other.theme().equals(need.theme()))
                                .count()
                        > 1)
                .toList();
    }

    /// In danger, the need and its numbers come first. Otherwise, if all words fit a few colleagues, these come first,
    /// unless the words name a contact.
    private List<FoundChoice> all(
            PageContext context, Agent agent, Sought sought, Optional<Heard> heard, Situation situation) {
        String words = sought.words().isEmpty() ? sought.place() : sought.words();
        if (words.isEmpty()) {
            return List.of();
        }
        boolean isName = isName(context, words, situation);
        List<FoundChoice> inside = inside(agent, sought);
        Stream<FoundChoice> outside =
                Stream.concat(isName ? Stream.empty() : meant(context, heard), found(context, words, situation));
        boolean inDanger = heard.filter(FoundChoices::isDanger).isPresent();
        boolean insideFirst = inside.size() <= FEW && !isName && !inDanger;
        Stream<FoundChoice> few = inside.stream().limit(FEW);
        List<FoundChoice> found = (insideFirst
                        ? Stream.concat(few, outside)
                        : Stream.concat(outside.limit(MOST - FEW), few))
                .distinct()
                .limit(MOST)
                .toList();
        List<FoundChoice> unpresumed = inDanger ? found : Presumption.last(context, words, found);
        return isName ? found : withOthers(unpresumed, subjects.list(context, sought.words()));
    }

    /// Colleagues that the words name, best first.
    private List<FoundChoice> inside(Agent agent, Sought sought) {
        return staffDirectory.search(agent, (sought.words() + " " + sought.place()).strip()).stream()
                .map(FoundChoice::of)
                .toList();
    }

    /// Puts the other subjects of the caller behind the first choice.
    private static List<FoundChoice> withOthers(List<FoundChoice> found, List<Need> asked) {
        List<FoundChoice> others = asked.stream()
                .map(FoundChoice::also)
                .filter(other ->
                        found.stream().limit(1).noneMatch(first -> first.code().equals(other.code())))
                .limit(FEW)
                .toList();
        Stream<FoundChoice> rest = found.stream()
                .skip(1)
                .filter(one -> others.stream().noneMatch(other -> other.code().equals(one.code())));
        return Stream.of(found.stream().limit(1), others.stream(), rest)
                .flatMap(some -> some)
                .limit(MOST)
                .toList();
    }

    private static boolean isDanger(Heard heard) {
        return heard.understanding().danger().level() == DangerLevel.NOW;
    }

    /// Whether the words name a contact, and say nothing more.
    private boolean isName(PageContext context, String words, Situation situation) {
        return !findByName
                .search(context.pack(), words, situation.knownPlace(), context.today())
                .named()
                .isEmpty();
    }

    private static Stream<FoundChoice> meant(PageContext context, Optional<Heard> heard) {
        return heard.stream()
                .flatMap(one -> one.understanding().meaning().needs().stream())
                .flatMap(need -> context.pack().guide().findNeed(need).stream())
                .map(FoundChoice::ofNeed);
    }

    private Stream<FoundChoice> found(PageContext context, String words, Situation situation) {
        return findByWords.search(context.pack(), words, situation.knownPlace(), context.today()).stream()
                .map(FoundChoice::of);
    }
}
