package fr.gpsusagers.kernel.start;

/// The product or a command cannot start. Its line is what the operator reads, in French:
/// what is wrong, and what to do about it.
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
