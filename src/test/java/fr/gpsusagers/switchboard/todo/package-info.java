@NullMarked
package fr.gpsusagers.switchboard.todo;

import org.jspecify.annotations.NullMarked;
