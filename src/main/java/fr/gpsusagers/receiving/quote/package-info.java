/// Separates the new words of a mail from the mails that it quotes and from its signature.
@NamedInterface("quote")
@NullMarked
package fr.gpsusagers.receiving.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
