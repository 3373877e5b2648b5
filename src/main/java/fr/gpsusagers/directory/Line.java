package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/// A telephone line with its price in words: « prix d’un appel local ».
public record Line(PhoneNumber number, Optional<String> price) {

    /// What the pack writes as the price of a free line.
    private static final String FREE = "gratuit";

    public boolean isFree() {
        return price.filter(FREE::equals).isPresent();
    }

    /// The price as a line of its own: « Prix d’un appel local ». Empty if the line is free, or its price not known.
    public Optional<String> priceToPay() {
        return price.filter(said -> !said.equals(FREE))
                .map(said -> said.substring(0, 1).toUpperCase(Locale.FRENCH) + said.substring(1));
    }

    /// What keeps this line from being shown to the public, in French with how to mend it. Empty for a good line.
    public Optional<String> findFault() {
        if (number.isMobile()) {
            return Optional.of("Un numéro de mobile est souvent celui d’une personne. Donnez la ligne du service.");
        }
        if (number.saysNoPrice() && price.isEmpty()) {
            return Optional.of("Le " + number.display()
                    + " peut être gratuit ou payant. Écrivez « gratuit » ou son prix dans « prix ».");
        }
        boolean priced = price.filter(said -> said.contains("€") || said.contains("payant"))
                .isPresent();
        return number.isSurtaxed() && !priced
                ? Optional.of("Le numéro " + number.display()
                        + " est surtaxé, et son prix n’est pas dit. Écrivez-le dans « prix », en euros.")
                : Optional.empty();
    }
}
