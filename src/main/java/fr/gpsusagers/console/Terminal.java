package fr.gpsusagers.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/// The standard output and error of the process. Always writes UTF-8, whatever the locale of the machine.
@Component
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

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
