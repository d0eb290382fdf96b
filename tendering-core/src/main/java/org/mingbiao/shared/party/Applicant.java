package org.mingbiao.shared.party;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.blind.SealedText;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Who asks for something without an account (申请人), as they stated it themselves. A unit that is registered is linked to its
 * party; nobody is registered by what a stranger types.
 */
@Embeddable
public class Applicant {
  public static final int NAME_MAX = 100;

  /** A natural person, or an organisation. */
  public enum Nature { CITIZEN, UNIT }

  @Enumerated(EnumType.STRING) public Nature nature;
  public String name;
  /** An {@link IdNumber} or a {@link CreditCode}. Lists, pages and facts have {@link #shownCode()}. */
  SealedText code;
  /** Where the person can be reached. */
  SealedText mobile;
  /** The registered unit of that code, or null. */
  public UUID party;

  protected Applicant() {}

  /**
   * @param mobile digits, perhaps with a country's prefix
   * @throws RefusedException {@code FIELD_REQUIRED}, {@code CODE_INVALID} or {@code MALFORMED_INPUT} with the field
   */
  public static Applicant of(Nature nature, String name, String code, String mobile) {
    if (nature == null) throw RefusedException.of(FIELD_REQUIRED).at("nature");
    if (name == null || name.isBlank() || name.strip().length() > NAME_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at("name").with(Map.of("charactersMax", NAME_MAX));
    }
    if (mobile == null || !mobile.replaceAll("[ -]", "").matches("\\+?[0-9]{7,15}")) {
      throw RefusedException.of(MALFORMED_INPUT).at("mobile");
    }
    Applicant applicant = new Applicant();
    applicant.nature = nature;
    applicant.name = name.strip();
    applicant.code = new SealedText(nature == Nature.CITIZEN ? IdNumber.of(code).text() : CreditCode.of(code).text());
    applicant.mobile = new SealedText(mobile.replaceAll("[ -]", ""));
    return applicant;
  }

  /** Links a unit to its party, if it is registered. */
  public Applicant known() {
    if (nature == Nature.UNIT) party = Party.byCode(codeInClear()).map(found -> found.id).orElse(null);
    return this;
  }

  /** A unit's code is public; a person's number is masked. */
  public String shownCode() {
    return nature == Nature.UNIT ? codeInClear() : IdNumber.masked(codeInClear());
  }

  /** {@code 138****5678}. */
  public String shownMobile() {
    String digits = mobileInClear();
    int tail = Math.min(4, digits.length() - 3);
    return digits.substring(0, 3) + "****" + digits.substring(digits.length() - tail);
  }

  /** A person's family name and a star for each further character; a unit's whole name. */
  public String shownName() {
    return nature == Nature.UNIT ? name : name.charAt(0) + "*".repeat(Math.max(1, name.length() - 1));
  }

  /** In clear: whoever shows it journals to whom. */
  public String codeInClear() {
    return code.inClear();
  }

  /** For the desk, which has to reach the person. */
  public String mobileInClear() {
    return mobile.inClear();
  }
}
