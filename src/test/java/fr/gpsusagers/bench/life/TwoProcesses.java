package fr.gpsusagers.bench.life;

import fr.gpsusagers.console.store.TestCluster;
import fr.gpsusagers.enquiry.lives.Answer;
import fr.gpsusagers.enquiry.lives.Fault;
import fr.gpsusagers.enquiry.lives.LifeDatabase;
import fr.gpsusagers.enquiry.lives.Stage;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
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
    private final List<Wire> wires;
    private final List<String> keysOfNumbers;

    private TwoProcesses(LifeDatabase database, List<Wire> wires, List<String> keysOfNumbers) {
        this.database = database;
        this.wires = wires;
        this.keysOfNumbers = keysOfNumbers;
    }

    /// @param wires the connections, one to each process
    static TwoProcesses over(LifeDatabase database, List<Wire> wires, Path masterKey) throws IOException {
        String keys = "";
        for (Wire wire : wires) {
            wire.write(database.url());
            wire.write(TestCluster.user());
            wire.write(TestCluster.password());
            wire.write(masterKey.toString());
            keys = wire.read();
        }
        return new TwoProcesses(database, wires, List.of(keys.split(" ")));
    }

    @Override
    public void begin(Optional<Fault> fault) {
        database.forgetAll();
        see();
        String line = Wire.BEGIN + fault.map(Enum::name).orElse("");
        tell(wires, List.of(line, line));
    }

    @Override
    public List<Answer> play(List<Told> orders) {
        return tell(
                        orders.stream().map(told -> wires.get(told.process())).toList(),
                        orders.stream().map(told -> told.order().line()).toList())
                .stream()
                .map(Answer::parse)
                .toList();
    }

    /// Sends a line to both processes, and only then waits for their answers.
    private static List<String> tell(List<Wire> wires, List<String> lines) {
        try {
            for (int at = 0; at < wires.size(); at++) {
                wires.get(at).write(lines.get(at));
            }
            var answers = new ArrayList<String>();
            for (Wire wire : wires) {
                answers.add(wire.read());
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
    public List<String> keysOfNumbers() {
        return keysOfNumbers;
    }

    @Override
    public void close() {
        try {
            for (Wire wire : wires) {
                wire.close();
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        database.close();
    }
}
