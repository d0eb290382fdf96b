/** Organisations and people on both sides of a matter: codes, kinds, accounts, who acts for whom, who owns whom. */
package org.mingbiao.shared.party;
