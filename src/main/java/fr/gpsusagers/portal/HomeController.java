package fr.gpsusagers.portal;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class HomeController {

    private final Reception reception;

    HomeController(Reception reception) {
        this.reception = reception;
    }

    @GetMapping("/")
    @MayCall(Who.ANYONE)
    Page home() {
        PageContext context = reception.welcome();
        Layout layout = context.layout("Trouver qui peut vous aider");
        List<Link> subjects = subjects(context.pack().guide());
        return Page.of((output, none) -> JtehomeGenerated.render(output, none, layout, Journey.START, subjects));
    }

    /// One subject for each answer to the first question that opens a theme. Left out are those that another door of
    /// the page leads to: danger (the strip above each page), letters and talking to someone.
    private static List<Link> subjects(Guide guide) {
        return guide.root().choices().stream()
                .flatMap(choice -> find(guide, choice).stream()
                        .filter(theme -> Icon.ofTheme(theme.icon()) != Icon.SHIELD)
                        .map(theme -> new Link(
                                Icon.ofTheme(theme.icon()),
                                choice.label(),
                                theme.summary(),
                                Journey.START.to(choice.to().id()).address())))
                .toList();
    }

    /// The question that opens a theme has the id of the theme.
    private static Optional<Theme> find(Guide guide, Choice choice) {
        return choice.to() instanceof NextStep.ToQuestion(QuestionId question)
                        && !question.equals(guide.letterQuestion().id())
                ? guide.themes().stream()
                        .filter(theme -> theme.id().equals(new ThemeId(question.value())))
                        .findFirst()
                : Optional.empty();
    }
}
