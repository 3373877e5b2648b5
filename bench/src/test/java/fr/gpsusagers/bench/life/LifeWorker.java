package fr.gpsusagers.bench.life;

import fr.gpsusagers.enquiry.lives.Fault;
import fr.gpsusagers.enquiry.lives.LifeDatabase;
import fr.gpsusagers.enquiry.lives.Order;
import fr.gpsusagers.enquiry.lives.ProductProcess;
import fr.gpsusagers.enquiry.lives.Said;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// One of the two processes: executes the coordinator's orders, line by line. It has no clock; each order brings
/// the time. It ends when the coordinator does.
final class LifeWorker {

    private LifeWorker() {}

    /// @param words the number of this process, and how many lives are played at a time
    public static void main(String[] words) throws IOException {
        String process = words[0];
        int lanes = Integer.parseInt(words[1]);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int port = Integer.parseInt(in.readLine());
        String secret = in.readLine();
        for (int lane = 0; lane < lanes; lane++) {
            var connection = new LineConnection(new Socket(InetAddress.getLoopbackAddress(), port));
            connection.write(secret + " " + process + " " + lane);
            Thread.ofPlatform().name("life-" + lane).start(() -> work(connection, process));
        }
    }

    private static void work(LineConnection connection, String process) {
        try (connection) {
            var source = LifeDatabase.connect(connection.read(), connection.read(), connection.read(), process);
            var product = new ProductProcess(source, Path.of(connection.read()));
            connection.write(String.join(" ", product.keysOfNumbers()));
            for (Optional<String> line = connection.find(); line.isPresent(); line = connection.find()) {
                connection.write(answer(product, line.get()));
            }
            source.destroy();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /// Executes one line: the start of a life, perhaps with a fault, a question about messages, or an order.
    private static String answer(ProductProcess product, String line) {
        if (line.equals(LineConnection.SAID)) {
            return Said.line(product.said());
        }
        if (!line.startsWith(LineConnection.BEGIN)) {
            return product.obey(Order.parse(line)).line();
        }
        String fault = line.substring(LineConnection.BEGIN.length());
        product.begin(fault.isEmpty() ? Optional.empty() : Optional.of(Fault.valueOf(fault)));
        return line;
    }
}
