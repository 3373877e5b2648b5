package fr.gpsusagers.territory.gateway;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.naming.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pretend twin of the address service, for tests and demonstrations. It finds only the
/// addresses that it was given.
final class PretendAddresses implements Addresses {

    private final Map<List<String>, Located> known = new HashMap<>();

    /// Reads addresses written `12 rue du Port 99000 Port-Brume = 99001, -8.43, 47.61`, separated
    /// by `;` or line breaks.
    static PretendAddresses knowing(String addresses) {
        var pretend = new PretendAddresses();
        addresses
                .lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .filter(address -> !address.isBlank())
                .forEach(pretend::add);
        return pretend;
    }

    private void add(String address) {
        String[] sides = address.split("=", 2);
        String[] facts = sides[sides.length - 1].split(",");
        if (sides.length != 2 || facts.length != 3) {
            throw new IllegalArgumentException("Écrivez « adresse = code INSEE, longitude, latitude ».");
        }
        var point = new GeoPoint(Double.parseDouble(facts[1]), Double.parseDouble(facts[2]));
        known.put(Words.of(sides[0]), new Located(new InseeCode(facts[0].strip()), point));
    }

    @Override
    public Optional<Located> find(String typed) {
        return Optional.ofNullable(known.get(Words.of(typed)));
    }
}
