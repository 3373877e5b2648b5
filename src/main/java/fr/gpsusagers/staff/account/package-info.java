/// Accounts: who is invited, what each agent may do, who may come in no more.
@NamedInterface("account")
@NullMarked
package fr.gpsusagers.staff.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
