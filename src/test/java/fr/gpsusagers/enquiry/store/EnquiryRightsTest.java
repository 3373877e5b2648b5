package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.architecture.Paper;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Right;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// Asks every act on enquiries as every actor, on a request of the RSA desk, and draws who was let do what.
@WithDatabase
class EnquiryRightsTest {

    private static final Instant ASKED = at("2026-11-27T18:00");
    private static final Instant NOW = at("2026-11-30T09:40");
    private static final String HEAD = """
            # Who may do what to a request

            Drawn by `EnquiryRightsTest`, which asks every act of `enquiry` as every actor, on a request that waits
            at a desk of the RSA. Acts that only the clock and the console call are not here: they take no actor, and
            no page reaches them. An agent who may take it holds it, but for the colleague. « no »: he is told neither
            what it is nor that it exists. « held »: it is in a colleague's hands, and nothing was changed. « state »: where it stands,
            without a word of it. « nothing »: no request of his own desks is there, and this one is not shown.

            """;

    private final Enquiring enquiring;

    EnquiryRightsTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @Test
    void every_act_on_enquiries_that_asks_who_acts_is_asked() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        var acts = scanner.findCandidateComponents("fr.gpsusagers.enquiry").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(act -> Modifier.isPublic(act.getModifiers()) && !act.isSynthetic())
                        .filter(act -> List.of(act.getParameterTypes()).contains(Actor.class))
                        .map(act -> type.getSimpleName() + "." + act.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(AskedUseCases.of(enquiring).keySet()).containsExactlyElementsOf(acts);
    }

    @Test
    void the_rights_matrix_of_enquiries_is_what_the_use_cases_answer() throws IOException {
        var rows = new StringBuilder(HEAD);
        List<String> columns =
                AskingActors.of(anOpenOne()).stream().map(AskingActors::title).toList();
        rows.append("| Act | ").append(String.join(" | ", columns)).append(" |\n");
        rows.append("|---|").append("---|".repeat(columns.size())).append('\n');
        AskedUseCases.of(enquiring)
                .forEach((name, useCase) -> rows.append("| `")
                        .append(name)
                        .append("` | ")
                        .append(answers(useCase))
                        .append(" |\n"));
        new Paper(Path.of("docs/rights-of-requests.md"), rows.toString()).isUpToDate();
    }

    private String answers(AskedUseCases useCase) {
        return AskingActors.of(anOpenOne()).stream()
                .map(AskingActors::title)
                .map(column -> answer(useCase, column))
                .collect(Collectors.joining(" | "));
    }

    /// On a new request each time: what one actor did must not help the next.
    private String answer(AskedUseCases useCase, String column) {
        Enquiry enquiry = anOpenOne();
        AskingActors asking = AskingActors.of(enquiry).stream()
                .filter(one -> one.title().equals(column))
                .findFirst()
                .orElseThrow();
        if (asking.holds() && asking.actor().may(Right.TAKE, enquiry.desk())) {
            take(asking.actor(), enquiry);
        } else if (asking.isColleague()) {
            take(Enquiring.agent(Enquiring.RSA), enquiry);
        }
        Object answer = enquiring.kept(() -> useCase.ask(asking.actor(), enquiry, NOW));
        return word(answer);
    }

    private static String word(Object answer) {
        return switch (answer) {
            case Optional<?> some ->
                some.<Object>map(value -> value).map(EnquiryRightsTest::word).orElse("no");
            case List<?> list when list.isEmpty() -> "no";
            case Boolean done -> done ? "yes" : "no";
            default -> WORDS.getOrDefault(answer.getClass().getSimpleName(), "yes");
        };
    }

    private static final Map<String, String> WORDS = Map.of(
            "NotYours",
            "no",
            "Overtaken",
            "held",
            "StateOnly",
            "state",
            "Elsewhere",
            "state",
            "NothingToDo",
            "nothing");

    /// The only one there is: a desk with many hands some to its substitute.
    private Enquiry anOpenOne() {
        enquiring.forgetAll();
        return enquiring.opened(ASKED);
    }

    private void take(Actor actor, Enquiry enquiry) {
        enquiring.kept(() -> enquiring.useCases().deskWork().take(actor, enquiry.id(), NOW));
    }
}
