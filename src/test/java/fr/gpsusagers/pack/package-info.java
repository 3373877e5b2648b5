/// Packs as tests need them: the frozen one, the fictional one, and copies of it with a fault planted.
@NullMarked
package fr.gpsusagers.pack;

import org.jspecify.annotations.NullMarked;
