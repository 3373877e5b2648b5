package fr.gpsusagers.console.store;

import fr.gpsusagers.console.ProductDatabase;
import fr.gpsusagers.kernel.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;

/// Opens the product's database while the rest is still being put together, and closes it after all the rest.
/// A command opens one only when it asks for it, and may share the one of a running product.
final class OpenDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Settings settings = Settings.read(context.getEnvironment()::getProperty);
        Path programs = Path.of(context.getEnvironment().getRequiredProperty("gps.programs"));
        boolean product = context instanceof ConfigurableWebApplicationContext;
        if (settings.purpose() == Settings.Purpose.DEMONSTRATION) {
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
            // what was refused has already been told, and nothing runs
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
