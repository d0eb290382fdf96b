/** Signing in and out with the identity provider, and whether it is there. */
package org.mingbiao.app.identity;
