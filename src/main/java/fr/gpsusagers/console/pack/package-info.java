/// Commands about content: check it, send what is to confirm, put it in service.
@NullMarked
package fr.gpsusagers.console.pack;

import org.jspecify.annotations.NullMarked;
