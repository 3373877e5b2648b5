@NullMarked
package fr.gpsusagers.directory.report;

import org.jspecify.annotations.NullMarked;
