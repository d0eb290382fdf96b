package org.mingbiao.app.edge.page;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mingbiao.app.edge.clock.Beijing;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Actors;
import org.mingbiao.app.edge.law.Platform;

/** One request as its page sees it: who reads, in which language, where and when. Templates say {@code inject:visit}. */
@Named("visit")
@RequestScoped
public class Visit {
  @Inject RoutingContext routing;
  @Inject SecurityIdentity identity;
  @Inject HouseClock clock;
  @Inject ReturnedForms forms;
  @Inject Platform platform;
  private Language language;
  private Actor actor;
  private ReturnedForm returned;

  public Actor actor() {
    if (actor == null) actor = Actors.of(identity);
    return actor;
  }

  public Language language() {
    if (language == null) {
      var cookie = routing.request().getCookie(Language.COOKIE);
      var wishes = routing.acceptableLanguages().stream().map(wish -> Locale.forLanguageTag(wish.value())).toList();
      language = Language.of(cookie == null ? null : cookie.getValue(), wishes);
    }
    return language;
  }

  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** The address asked for, with its query, relative to the host: where a language switch returns to. */
  public String path() {
    return routing.request().uri();
  }

  /** Whether this is the entry of the menu that the page asked for belongs to: the nearest one above it. */
  public boolean isAt(Menu entry) {
    return menu().stream().filter(this::isIn).max(Comparator.comparingInt(other -> other.path.length())).filter(entry::equals).isPresent();
  }

  /** Whether the page asked for lies at or under an entry; the home page is nothing but itself. */
  private boolean isIn(Menu entry) {
    String here = routing.request().path();
    return here.equals(entry.path) || entry != Menu.HOME && here.startsWith(entry.path + "/");
  }

  /** The centre whose platform this is, in its own language. */
  public String place() {
    return platform.name();
  }

  public ZonedDateTime now() {
    return Beijing.now(clock);
  }

  public Clock clock() {
    return clock;
  }

  /** Whether the clock was moved on, so that a page says that its time is not the world's. */
  public boolean isTravelled() {
    return !clock.lead().isZero();
  }

  public boolean isDemonstration() {
    return clock.isDemonstration();
  }

  /** What came back when this visitor's last form on this page was refused; empty when nothing was. */
  public ReturnedForm returned() {
    if (returned == null) returned = forms.take(routing);
    return returned;
  }

  /** The entries of the main menu that this visitor may use. */
  public List<Menu> menu() {
    return Menu.of(actor()).stream().filter(entry -> entry != Menu.DEMONSTRATION || isDemonstration()).toList();
  }
}
