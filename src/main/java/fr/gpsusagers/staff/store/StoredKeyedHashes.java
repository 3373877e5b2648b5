package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.signin.KeyedHashes;
import java.util.Base64;
import org.springframework.stereotype.Component;

@Component
class StoredKeyedHashes implements KeyedHashes {

    private static final String DEVICES = "devices";

    private final SecretBox box;

    StoredKeyedHashes(SecretBox box) {
        this.box = box;
    }

    @Override
    public String hash(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(box.mark(DEVICES, text));
    }
}
