/**
 * Starting and stopping the three processes: PostgreSQL, Keycloak and the application itself.
 * Whoever has a database and an identity provider of their own starts neither.
 */
package org.mingbiao.app.launch;
