/// « Aide »: a guide of ten minutes for each role, with pictures of the product, and one sheet of keys to print.
@NullMarked
package fr.gpsusagers.switchboard.learn;

import org.jspecify.annotations.NullMarked;
