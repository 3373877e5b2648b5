package fr.gpsusagers.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the strings of a source. Pieces joined by `+` count as one, so that
/// splitting a string does not hide it from a rule.
final class TextReader extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Source source;
    private final List<Source.Text> texts = new ArrayList<>();

    TextReader(Source source) {
        this.source = source;
    }

    List<Source.Text> texts() {
        return List.copyOf(texts);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
        if (sum.getKind() != Tree.Kind.PLUS) {
            return super.visitBinary(sum, nothing);
        }
        var joined = new StringBuilder();
        join(sum, joined);
        if (!joined.toString().isBlank()) {
            add(sum, joined.toString());
        }
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String text) {
            add(literal, text);
        }
        return null;
    }

    private void join(ExpressionTree part, StringBuilder joined) {
        switch (part) {
            case ParenthesizedTree inner -> join(inner.getExpression(), joined);
            case LiteralTree literal -> joined.append(literal.getValue());
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS -> {
                join(sum.getLeftOperand(), joined);
                join(sum.getRightOperand(), joined);
            }
            default -> {
                joined.append(' ');
                scan(part, null);
            }
        }
    }

    private void add(Tree tree, String text) {
        long start = source.positions().getStartPosition(source.unit(), tree);
        texts.add(new Source.Text(source.lineOf(start), text));
    }
}
