package fr.gpsusagers.bench.life;

import fr.gpsusagers.enquiry.lives.Answer;
import fr.gpsusagers.enquiry.lives.Fault;
import fr.gpsusagers.enquiry.lives.LifeDatabase;
import fr.gpsusagers.enquiry.lives.Said;
import fr.gpsusagers.enquiry.lives.Stage;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.platform.store.TestCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plays one life at a time on two processes, over a database of its own: timers look at
/// all requests, so lives cannot share one.
final class TwoProcesses implements Stage, AutoCloseable {

    private final LifeDatabase database;
    private final List<LineConnection> connections;
    private final List<String> keysOfNumbers;

    private TwoProcesses(LifeDatabase database, List<LineConnection> connections, List<String> keysOfNumbers) {
        this.database = database;
        this.connections = connections;
        this.keysOfNumbers = keysOfNumbers;
    }

    /// @param connections the connections, one to each process
    static TwoProcesses over(LifeDatabase database, List<LineConnection> connections, Path masterKey)
            throws IOException {
        String keys = "";
        for (LineConnection connection : connections) {
            connection.write(database.url());
            connection.write(TestCluster.user());
            connection.write(TestCluster.password());
            connection.write(masterKey.toString());
            keys = connection.read();
        }
        return new TwoProcesses(database, connections, List.of(keys.split(" ")));
    }

    @Override
    public void begin(Optional<Fault> fault) {
        database.forgetAll();
        see();
        String line = LineConnection.BEGIN + fault.map(Enum::name).orElse("");
        tell(connections, List.of(line, line));
    }

    @Override
    public List<Answer> play(List<Told> orders) {
        return tell(
                        orders.stream()
                                .map(told -> connections.get(told.process()))
                                .toList(),
                        orders.stream().map(told -> told.order().line()).toList())
                .stream()
                .map(Answer::parse)
                .toList();
    }

    /// Sends a line to both processes, and only then waits for their answers.
    private static List<String> tell(List<LineConnection> connections, List<String> lines) {
        try {
            for (int at = 0; at < connections.size(); at++) {
                connections.get(at).write(lines.get(at));
            }
            var answers = new ArrayList<String>();
            for (LineConnection connection : connections) {
                answers.add(connection.read());
            }
            return answers;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public Seen see() {
        return database.see();
    }

    @Override
    public List<Said> said() {
        return Said.parse(
                tell(connections.subList(0, 1), List.of(LineConnection.SAID)).getFirst());
    }

    @Override
    public List<String> keysOfNumbers() {
        return keysOfNumbers;
    }

    @Override
    public void close() {
        try {
            for (LineConnection connection : connections) {
                connection.close();
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        database.close();
    }
}
