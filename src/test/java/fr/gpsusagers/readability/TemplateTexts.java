package fr.gpsusagers.readability;

import fr.gpsusagers.readability.Text.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Extracts the sentences from the templates for citizens. The end of a paragraph, of a cell or of an `@if` ends a
/// sentence. A link or a bold word inside a sentence does not.
final class TemplateTexts {

    static final Path ROOT = Path.of("src/main/templates");

    private static final Set<Path> FOR_AGENTS = Set.of(
            ROOT.resolve("hall/desk.jte"), ROOT.resolve("hall/error/agent.jte"), ROOT.resolve("hall/error/link.jte"));
    private static final Set<String> ON_THE_WAY =
            Set.of("home", "words", "walk", "place", "answer", "contact", "card", "danger", "hall", "error");

    private static final Pattern HEAD =
            Pattern.compile("(?m)^@(?:import|param)[^\n]*$|(?s)!\\{.*?\\}(?=\\s)|<%--.*?--%>|<style.*?</style>");
    private static final Pattern OPENED = Pattern.compile("@template[\\w.]*\\((?:[^()`]|\\([^()`]*\\))*@`");
    private static final Pattern DIRECTIVE =
            Pattern.compile("@[a-z][\\w.]*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)|@(?:else|endif|endfor)|`\\)");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(?:[^{}]|\\{[^{}]*\\})*\\}");
    private static final Pattern SPOKEN = Pattern.compile("\\s(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"");
    private static final Pattern INLINE = Pattern.compile("</?(?:a|b|em|strong|span|abbr|i|wbr)(?:\\s[^>]*)?>");
    private static final Pattern BLOCK = Pattern.compile("<[^>]*>");

    private TemplateTexts() {}

    static Stream<Text> texts() {
        return Stream.of("portal", "hall")
                .flatMap(door -> TextFile.list(ROOT.resolve(door), ".jte").stream())
                .filter(file -> !FOR_AGENTS.contains(file))
                .flatMap(TemplateTexts::of);
    }

    private static Stream<Text> of(Path file) {
        Stage stage = ON_THE_WAY.contains(file.getName(file.getNameCount() - 2).toString())
                ? Stage.ON_THE_WAY
                : Stage.ELSEWHERE;
        String all = TextFile.read(file);
        return Stream.concat(lines(all), choices(all).stream()).map(words -> new Text(file.toString(), stage, words));
    }

    /// The text between tags, and that which a screen reader says of an element.
    static Stream<String> lines(String template) {
        String body = HEAD.matcher(template).replaceAll("\n");
        body = OPENED.matcher(body).replaceAll("\n");
        body = DIRECTIVE.matcher(body).replaceAll("\n");
        body = EXPRESSION
                .matcher(body)
                .replaceAll(Text.FILLED_IN)
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&");
        Stream<String> spoken = SPOKEN.matcher(body).results().map(found -> found.group(1)).toList().stream();
        String seen = BLOCK.matcher(INLINE.matcher(body).replaceAll("")).replaceAll("\n");
        return Stream.concat(seen.lines(), spoken).map(String::strip).filter(line -> !line.isEmpty());
    }

    /// The sentences among the values of the code: `${page.isAlone() ? "Une phrase." : "Une autre."}`.
    private static List<String> choices(String template) {
        return French.literals(template).toList();
    }
}
