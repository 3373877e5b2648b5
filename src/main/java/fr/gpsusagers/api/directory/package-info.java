/// The contacts of the directory.
@NullMarked
package fr.gpsusagers.api.directory;

import org.jspecify.annotations.NullMarked;
