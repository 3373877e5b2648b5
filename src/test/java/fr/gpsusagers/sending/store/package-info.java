/// Gives tests in other packages the real store of transmissions.
@NullMarked
package fr.gpsusagers.sending.store;

import org.jspecify.annotations.NullMarked;
