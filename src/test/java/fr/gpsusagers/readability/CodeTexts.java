package fr.gpsusagers.readability;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import fr.gpsusagers.readability.Text.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The French strings of the code that writes for citizens. Pieces joined by `+` are one text.
final class CodeTexts {

    private static final Path ROOT = Path.of("src/main/java/fr/gpsusagers");

    private static final List<String> ON_THE_WAY = List.of(
            "portal/HomeController.java",
            "portal/words",
            "portal/place",
            "portal/answer",
            "portal/danger",
            "hall",
            "availability",
            "orientation/Candidate.java",
            "orientation/ComfortRule.java",
            "orientation/ConstraintRule.java",
            "orientation/DistanceRule.java",
            "orientation/OpenNowRule.java",
            "orientation/Rule.java",
            "orientation/SectorRule.java",
            "orientation/SpeedRule.java",
            "orientation/StandingRule.java",
            "orientation/TrustRule.java",
            "orientation/words",
            "orientation/answer",
            "orientation/Arrangement.java",
            "orientation/Candidates.java",
            "orientation/Orient.java",
            "orientation/Ranking.java",
            "orientation/Recommendation.java",
            "kernel/Constraint.java",
            "directory/Channel.java",
            "directory/ChannelKind.java",
            "directory/Reach.java");

    private static final List<String> ELSEWHERE = List.of(
            "portal",
            "enquiry/citizen/CallableNumber.java",
            "receiving/DeskWords.java",
            "sending",
            "orientation/feedback",
            "enquiry/life/CitizenSentences.java",
            "enquiry/person");

    /// Readers of packs speak to those who write them; the desk and its errors, to agents; a
    /// transmission, to another body.
    private static final List<String> FOR_OTHERS = List.of(
            "availability/pack",
            "hall/BrandPart.java",
            "hall/Drawing.java",
            "hall/signin/DeskLayout.java",
            "hall/signin/Workplace.java",
            "hall/web/CheckDoorSettings.java",
            "hall/web/ManagementPort.java",
            "sending/gateway",
            "sending/notice",
            "receiving/sms",
            "sending/store",
            "sending/TransmittedText.java",
            "hall/error/AgentErrorText.java",
            "hall/error/AgentErrorPages.java");

    private CodeTexts() {}

    static Stream<Text> texts() {
        List<Path> near = list(ON_THE_WAY);
        List<Path> far =
                list(ELSEWHERE).stream().filter(file -> !near.contains(file)).toList();
        return Stream.concat(read(near, Stage.ON_THE_WAY), read(far, Stage.ELSEWHERE));
    }

    private static List<Path> list(List<String> places) {
        return places.stream()
                .map(ROOT::resolve)
                .flatMap(place -> Files.isDirectory(place) ? TextFile.list(place, ".java").stream() : Stream.of(place))
                .filter(file -> FOR_OTHERS.stream().noneMatch(other -> file.startsWith(ROOT.resolve(other))))
                .toList();
    }

    private static Stream<Text> read(List<Path> files, Stage stage) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, _ -> {}, List.of("-proc:none"), null, units);
            var texts = new ArrayList<Text>();
            for (CompilationUnitTree unit : task.parse()) {
                new Strings(
                                Path.of("")
                                        .toAbsolutePath()
                                        .relativize(Path.of(unit.getSourceFile().toUri())),
                                stage,
                                texts)
                        .scan(unit, null);
            }
            return texts.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Strings extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        private final Stage stage;
        private final List<Text> texts;

        Strings(Path file, Stage stage, List<Text> texts) {
            this.file = file.toString();
            this.stage = stage;
            this.texts = texts;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
            return null;
        }

        /// A fault of the program is written for those who maintain it.
        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
            return made.getIdentifier().toString().endsWith("Exception") ? null : super.visitNewClass(made, none);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
            add(join(literal));
            return null;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void none) {
            if (sum.getKind() != Tree.Kind.PLUS) {
                return super.visitBinary(sum, none);
            }
            add(join(sum));
            leaves(sum).filter(leaf -> !(leaf instanceof LiteralTree)).forEach(leaf -> scan(leaf, none));
            return null;
        }

        private void add(String words) {
            if (French.isText(words)) {
                texts.add(new Text(file, stage, words));
            }
        }

        private static Stream<ExpressionTree> leaves(ExpressionTree tree) {
            return switch (tree) {
                case BinaryTree sum
                when sum.getKind() == Tree.Kind.PLUS ->
                    Stream.concat(leaves(sum.getLeftOperand()), leaves(sum.getRightOperand()));
                case ParenthesizedTree inner
                when inner.getExpression() instanceof BinaryTree -> leaves(inner.getExpression());
                default -> Stream.of(tree);
            };
        }

        private static String join(ExpressionTree tree) {
            return leaves(tree)
                    .map(leaf ->
                            leaf instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : Text.FILLED_IN)
                    .reduce("", String::concat);
        }
    }
}
