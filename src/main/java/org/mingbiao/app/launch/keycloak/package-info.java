/** The Keycloak we bring along: its distribution, its server, and the realm it is given at its first start. */
package org.mingbiao.app.launch.keycloak;
