package fr.gpsusagers.architecture;

import java.util.List;

/// Statistics of sizes in lines.
record Figures(String what, List<Integer> sorted) {

    Figures {
        sorted = sorted.stream().sorted().toList();
    }

    static Figures ofFiles(Project project) {
        return new Figures(
                "Java files", project.allSources().stream().map(Source::lines).toList());
    }

    static Figures ofMethods(Project project) {
        return new Figures(
                "methods",
                project.allSources().stream()
                        .flatMap(source -> source.methods().stream())
                        .map(Source.Method::lines)
                        .toList());
    }

    int median() {
        return percentile(50);
    }

    int p90() {
        return percentile(90);
    }

    int longest() {
        return percentile(100);
    }

    private int percentile(int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    @Override
    public String toString() {
        return sorted.size() + " " + what + ": median " + median() + " lines, p90 " + p90() + ", longest " + longest();
    }
}
