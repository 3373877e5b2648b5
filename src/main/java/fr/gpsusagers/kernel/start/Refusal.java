package fr.gpsusagers.kernel.start;

/// Thrown when the product or a command cannot start. The operator reads its line, in French: what is
/// wrong, and how to fix it.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;

    public Refusal(String line) {
        super(line);
        this.line = line;
    }

    public Refusal(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    public String line() {
        return line;
    }
}
