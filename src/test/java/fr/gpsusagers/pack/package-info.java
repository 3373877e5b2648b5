/// Packs for tests: the frozen one, the fictional one, copies of the fictional one with a planted fault, and
/// changed copies.
@NullMarked
package fr.gpsusagers.pack;

import org.jspecify.annotations.NullMarked;
