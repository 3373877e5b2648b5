package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.kernel.pack.PackFiles;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/// `./gps publish PACK`: puts a pack in service on the running product. `--rollback` restores the previous pack.
@Component
class PublishCommand implements Command {

    private final RunningProduct product;

    PublishCommand(RunningProduct product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public List<String> usages() {
        return List.of("PACK", "--rollback");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        if (arguments.has("--rollback")) {
            return told(product.rollBack(), console);
        }
        try {
            PackFiles files = PackFiles.ofFolder(Path.of(arguments.get("PACK")));
            console.progress("Le contenu est vérifié, puis mis en service d’un coup…");
            return told(product.publish(files), console);
        } catch (IllegalArgumentException missing) {
            return console.refuse(String.valueOf(missing.getMessage()));
        }
    }

    private static Verdict told(RunningProduct.Reply reply, Console console) {
        if (reply.done()) {
            console.print(reply.text());
            return Verdict.holds();
        }
        return console.refuse(reply.text());
    }
}
