/// Checks every text that a citizen may read against docs/style.md: length of sentences and words to avoid.
@NullMarked
package fr.gpsusagers.readability;

import org.jspecify.annotations.NullMarked;
