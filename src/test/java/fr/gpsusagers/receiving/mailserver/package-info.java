/// The product exchanges mails through Debian's Postfix and Dovecot, which these tests start and stop.
@NullMarked
package fr.gpsusagers.receiving.mailserver;

import org.jspecify.annotations.NullMarked;
