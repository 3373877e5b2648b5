package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs PostgreSQL's programs on one data folder. Their output goes to one file, which is read when a program
/// fails.
record Programs(Binaries binaries, Path said) {

    /// Starts a program.
    Process start(String program, List<String> arguments) throws IOException {
        PrivateFolder.createFile(said);
        var command = new java.util.ArrayList<>(List.of(binaries.program(program)));
        command.addAll(arguments);
        var builder = new ProcessBuilder(Unprivileged.here().command(command))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        return builder.start();
    }

    /// Runs a program to its end.
    void run(String program, List<String> arguments) throws IOException, InterruptedException {
        if (start(program, arguments).waitFor() != 0) {
            throw failed();
        }
    }

    /// Returns the refusal to start, with the last error that a program reported.
    Refusal failed() throws IOException {
        String complaint = Files.readAllLines(said).stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .reduce("", (first, last) -> last.strip());
        return new Refusal("La base de données embarquée n’a pas démarré (" + complaint + "). Lisez " + said
                + " ou choisissez un autre dossier avec GPS_DATA.");
    }
}
