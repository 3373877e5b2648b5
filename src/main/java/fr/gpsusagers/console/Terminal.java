package fr.gpsusagers.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The console of a real process. It writes UTF-8 whatever the machine's locale says.
public final class Terminal implements Console {

    private final PrintStream out;
    private final PrintStream err;

    public Terminal() {
        this(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void print(String line) {
        out.println(line);
    }

    @Override
    public void progress(String line) {
        err.println(line);
    }

    /// Says why nothing was done, on standard error.
    public void complain(String line) {
        err.println(line);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
