package fr.gpsusagers.architecture;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the methods with a body in a source file.
final class MethodReader extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Source source;
    private final List<Source.Method> methods = new ArrayList<>();

    MethodReader(Source source) {
        this.source = source;
    }

    List<Source.Method> methods() {
        return List.copyOf(methods);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (method.getBody() != null) {
            int first = source.lineOf(source.positions().getStartPosition(source.unit(), method.getBody()));
            int last = source.lineOf(source.positions().getEndPosition(source.unit(), method.getBody()) - 1);
            methods.add(new Source.Method(method.getName().toString(), first, Math.max(0, last - first - 1)));
        }
        return super.visitMethod(method, nothing);
    }
}
