/// The architecture rules, each a test that was seen to fail; and the papers generated from the code.
@NullMarked
package fr.gpsusagers.architecture;

import org.jspecify.annotations.NullMarked;
