/// Tests of the files that come with messages.
@NullMarked
package fr.gpsusagers.receiving.file;

import org.jspecify.annotations.NullMarked;
