package fr.gpsusagers.messaging.gateway;

import fr.gpsusagers.messaging.file.Antivirus;

/// The client of clamd, for tests in other packages.
public final class ClamdForTests {

    private ClamdForTests() {}

    public static Antivirus at(String url) {
        return new ClamdAntivirus(ClamdAddress.parse(url));
    }
}
