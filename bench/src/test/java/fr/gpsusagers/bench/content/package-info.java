/// `./gps bench content`: how long a change of content or a publication takes to be in force on two processes.
@NullMarked
package fr.gpsusagers.bench.content;

import org.jspecify.annotations.NullMarked;
