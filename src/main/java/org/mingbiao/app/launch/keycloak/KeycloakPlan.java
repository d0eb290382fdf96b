package org.mingbiao.app.launch.keycloak;

import java.nio.file.Path;

/**
 * How our Keycloak is to run.
 *
 * @param archive the distribution as Maven Central has it
 * @param programs where it is unpacked; installations may share it, one after the other
 * @param port 1 to 65535, or 0 for a free one that is kept
 * @param publicUrl the address under which browsers reach Keycloak, without a slash at the end; empty: its port
 * @param applicationUrl the address under which people reach the application, without a slash at the end
 * @param demonstration whether the realm begins with accounts whose passwords everybody knows
 */
public record KeycloakPlan(Path archive, Path programs, int port, String publicUrl, String applicationUrl,
    boolean demonstration) {}
