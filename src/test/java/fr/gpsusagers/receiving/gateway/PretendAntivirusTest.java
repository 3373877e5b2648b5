package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.receiving.file.Antivirus;

class PretendAntivirusTest extends AntivirusContract {

    @Override
    Antivirus antivirus() {
        return new PretendAntivirus();
    }
}
