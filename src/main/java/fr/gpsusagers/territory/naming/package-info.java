/// Finds names as citizens write them: without accents or hyphens, cut short, misspelt.
@NamedInterface("naming")
@NullMarked
package fr.gpsusagers.territory.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
