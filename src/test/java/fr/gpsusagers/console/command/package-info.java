@NullMarked
package fr.gpsusagers.console.command;

import org.jspecify.annotations.NullMarked;
