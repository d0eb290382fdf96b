package org.mingbiao.app.identity;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells whether people can sign in. Not a matter of readiness: notices must be read even when nobody can. */
@Wellness
@ApplicationScoped
public class IdentityHealth implements HealthCheck {

  @Inject IdentityProvider provider;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("identity provider").status(provider.answers())
        .withData("address", provider.url()).build();
  }
}
