package fr.gpsusagers.messaging.gateway;

import fr.gpsusagers.messaging.file.Antivirus;

class PretendAntivirusTest extends AntivirusContract {

    @Override
    Antivirus antivirus() {
        return new PretendAntivirus();
    }
}
