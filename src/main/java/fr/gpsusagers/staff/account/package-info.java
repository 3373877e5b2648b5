/// Accounts: inviting agents, changing their roles and desks, resetting and disabling them.
@NamedInterface("account")
@NullMarked
package fr.gpsusagers.staff.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
