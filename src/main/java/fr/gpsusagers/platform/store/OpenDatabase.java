package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.platform.ProductDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Profiles;

/// Opens the database in parallel with the rest of the startup, and closes it last. A command opens the database
/// only if it needs it, and shares the embedded server of a running product.
final class OpenDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Settings settings = Settings.read(context.getEnvironment()::getProperty);
        Path programs = Path.of(context.getEnvironment().getRequiredProperty("gps.programs"));
        boolean product = context.getEnvironment().acceptsProfiles(Profiles.of("!command"));
        if (settings.isDemonstration()) {
            FreshFolder.empty(settings.data());
        }
        var opening = new FutureTask<>(opening(product, settings, programs));
        if (product) {
            Thread.ofPlatform().name("database").start(opening);
        }
        SpringApplication.getShutdownHandlers().add(() -> {
            if (product || opening.isDone()) {
                close(opening);
            }
        });
        context.registerBean(Database.class, () -> opened(opening));
        context.registerBean(ProductDatabase.class, () -> () -> exists(settings));
    }

    private static boolean exists(Settings settings) {
        return settings.external().isPresent() || Files.exists(new Cluster(settings.data()).folder());
    }

    private static Callable<Database> opening(boolean product, Settings settings, Path programs) {
        return product ? () -> Database.open(settings, programs) : () -> Database.share(settings, programs);
    }

    private static Database opened(FutureTask<Database> opening) {
        opening.run();
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }

    private static void close(FutureTask<Database> opening) {
        try {
            opening.get().close();
        } catch (ExecutionException neverOpened) {
            // The refusal was already reported, and no server runs.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
