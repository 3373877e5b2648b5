package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.PhoneNumber;
import java.util.Optional;

/// A telephone line with its price in words: « prix d’un appel local ».
public record Line(PhoneNumber number, Optional<String> price) {}
