package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.receiving.file.Antivirus;

/// The client of clamd, for tests in other packages.
public final class ClamdForTests {

    private ClamdForTests() {}

    public static Antivirus at(String url) {
        return new ClamdAntivirus(url);
    }
}
