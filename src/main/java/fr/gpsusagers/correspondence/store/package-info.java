/// Stores which requests were forwarded to other bodies, without their content.
@NullMarked
package fr.gpsusagers.correspondence.store;

import org.jspecify.annotations.NullMarked;
