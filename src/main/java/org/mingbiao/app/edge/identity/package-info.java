/** Who is asking, and as what. Keycloak says who; every endpoint says which roles it serves. */
package org.mingbiao.app.edge.identity;
