package org.mingbiao.app.tendering.ocds.intake;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.APPROVAL_MISSING;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Region;
import org.mingbiao.shared.region.RegionCode;
import org.mingbiao.tendering.project.DealClass;
import org.mingbiao.tendering.project.Kind;

/**
 * What no release says and the importing person states, for every tender of the file.
 *
 * @param kind what is bought where a release does not say it; or null
 * @param invitationGround why a tender is by invitation where a release does not say it; or null
 * @param rates yuan for one unit of a currency; the house knows no rates of its own
 * @param anew whether procedures that are over are registered too, because the same is tendered anew
 */
public record Stated(World world, String dealClass, String region, String approval, boolean stateOwned, Kind kind,
    String invitationGround, Map<String, BigDecimal> rates, boolean anew) {
  static final int APPROVAL_MAX = 120;
  private static final Pattern RATE = Pattern.compile("([A-Z]{3})\\s*[:=]?\\s*([0-9]{1,10}(?:\\.[0-9]{1,8})?)");

  /**
   * @param form fields of a form or parameters of a query
   * @throws RefusedException naming the field
   */
  public static Stated read(Entered form) {
    Stated stated = new Stated(form.choice("world", World.class), form.required("dealClass"), form.required("region"),
        form.text("approval"), "true".equals(form.text("stateOwned")), form.text("kind") == null ? null : form.choice("kind", Kind.class),
        form.text("invitationGround"), rates(form), "true".equals(form.text("anew")));
    stated.require();
    return stated;
  }

  private void require() {
    DealClass.require(dealClass, world);
    Region.require(new RegionCode(region).text());
    if (approval == null) throw RefusedException.of(APPROVAL_MISSING).at("approval");
    if (approval.length() > APPROVAL_MAX) {
      throw RefusedException.of(TOO_LARGE).at("approval").with(Map.of("max", APPROVAL_MAX));
    }
  }

  /** {@code GBP:9.2113}, several in one field or one a field. */
  private static Map<String, BigDecimal> rates(Entered form) {
    Map<String, BigDecimal> rates = new LinkedHashMap<>();
    for (String typed : form.all("rate")) {
      for (String one : typed.strip().split("\\s*[,;\\n]\\s*")) {
        Matcher rate = RATE.matcher(one);
        if (!rate.matches() || new BigDecimal(rate.group(2)).signum() == 0) {
          throw RefusedException.of(AMOUNT_INVALID).at("rate").with(Map.of("given", one));
        }
        rates.put(rate.group(1), new BigDecimal(rate.group(2)));
      }
    }
    return rates;
  }

  /** @return null where none was stated */
  BigDecimal rate(String currency) {
    return "CNY".equals(currency) ? BigDecimal.ONE : rates.get(currency);
  }
}
