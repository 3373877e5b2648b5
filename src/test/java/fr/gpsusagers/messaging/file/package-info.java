/// Tests of the files that come with messages.
@NullMarked
package fr.gpsusagers.messaging.file;

import org.jspecify.annotations.NullMarked;
