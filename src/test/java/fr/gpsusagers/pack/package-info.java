/// Packs as tests need them: the real ones, and copies with a fault planted.
@NullMarked
package fr.gpsusagers.pack;

import org.jspecify.annotations.NullMarked;
