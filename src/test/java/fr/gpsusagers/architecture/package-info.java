/// The rules of the house, each held by a test and each seen to fail; and the papers that are drawn from the code.
@NullMarked
package fr.gpsusagers.architecture;

import org.jspecify.annotations.NullMarked;
