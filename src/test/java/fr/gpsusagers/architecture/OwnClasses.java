package fr.gpsusagers.architecture;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/// Loads the classes of one project even if others have the same name: a fixture may have its own `guide`.
final class OwnClasses extends URLClassLoader {

    OwnClasses(Path compiled, ClassLoader others) throws MalformedURLException {
        super(new URL[] {compiled.toUri().toURL()}, others);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(Project.BASE + ".")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
