/// The product exchanges mails through Debian's Postfix and Dovecot, which these tests start and stop.
@NullMarked
package fr.gpsusagers.messaging.mailserver;

import org.jspecify.annotations.NullMarked;
