/// The pretend telephone and mailbox, for whoever tries the product on his own machine.
@NullMarked
package fr.gpsusagers.portal.pretend;

import org.jspecify.annotations.NullMarked;
