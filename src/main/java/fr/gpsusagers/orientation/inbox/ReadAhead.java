package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.orientation.publication.FolderReading;
import fr.gpsusagers.understanding.PrepareModel;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Profiles;

/// Starts to read the folder's pack before any other bean is created. An initializer registers its bean before the
/// component scan registers others, and Spring creates beans in order of registration.
final class ReadAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    static final String FOLDER = "${gps.pack:packs/calvados}";

    @Override
    public void initialize(GenericApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of("!command"))) {
            Path folder = Path.of(context.getEnvironment().resolveRequiredPlaceholders(FOLDER));
            context.registerBean(
                    FolderReading.class,
                    () -> FolderReading.begin(
                            context.getBean(ReadPack.class), context.getBean(PrepareModel.class), files(folder)));
        }
    }

    private static PackFiles files(Path folder) {
        try {
            return PackFiles.ofFolder(folder);
        } catch (IllegalArgumentException missing) {
            throw new Refusal(String.valueOf(missing.getMessage()), missing);
        }
    }
}
