package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.search.FindByName;
import fr.gpsusagers.orientation.search.FindByWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Lists what the agent's words may mean: needs, contacts and places as on the site, and colleagues.
@Component
final class FoundChoices {

    /// As many as there are digits.
    private static final int MOST = 9;

    /// So few colleagues were meant. More of them only share a word such as « RSA ».
    private static final int FEW = 3;

    private final FindByName findByName;
    private final FindByWords findByWords;
    private final Colleagues colleagues;
    private final Subjects subjects;

    FoundChoices(FindByName findByName, FindByWords findByWords, Colleagues colleagues, Subjects subjects) {
        this.findByName = findByName;
        this.findByWords = findByWords;
        this.colleagues = colleagues;
        this.subjects = subjects;
    }

    /// Returns the choices, best first. In danger, the need and its numbers come first. Otherwise, if all words fit
    /// a few colleagues, these come first, unless the words name a contact.
    List<FoundChoice> list(
            PageContext context, Agent agent, Sought sought, Optional<Heard> heard, Situation situation) {
        String words = sought.words().isEmpty() ? sought.place() : sought.words();
        if (words.isEmpty()) {
            return List.of();
        }
        boolean isName = isName(context, words, situation);
        List<FoundChoice> inside = colleagues.list(agent, sought);
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
                .search(
                        context.pack(),
                        words,
                        situation.knownPlace(),
                        context.now().toLocalDate())
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
        return findByWords
                .search(
                        context.pack(),
                        words,
                        situation.knownPlace(),
                        context.now().toLocalDate())
                .stream()
                .map(FoundChoice::of);
    }
}
