package fr.gpsusagers.console;

import java.util.ArrayList;
import java.util.List;

/// Hears what a command says.
///
/// @param printed the result, line by line
/// @param told what was told to the person who waits
public record HeardConsole(List<String> printed, List<String> told) implements Console {

    public HeardConsole() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void print(String line) {
        printed.add(line);
    }

    @Override
    public void progress(String line) {
        told.add(line);
    }
}
