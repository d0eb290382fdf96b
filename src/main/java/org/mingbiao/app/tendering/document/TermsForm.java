package org.mingbiao.app.tendering.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingbiao.app.road.Entered;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.document.Terms.CountRule;
import org.mingbiao.tendering.document.Terms.LotTerms;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.document.Terms.Remedy;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

/** Reads the form of terms. The opening is the deadline, so the form asks for one of them only. */
final class TermsForm {
  private TermsForm() {}

  static Terms read(Entered form, Tender tender) {
    Instant deadline = form.moment("bidDeadline");
    return new Terms(form.moment("offerFrom"), form.moment("offerUntil"), form.moment("applicationUntil"), deadline, deadline,
        form.count("validityDays"), form.choice("qualification", Qualification.class), form.ticked("consortia"), form.text("standardText"),
        form.text("methodPack"), "{}", form.count("decryptWindowMinutes"), form.count("objectionWindowMinutes"),
        form.choice("remedy", Remedy.class), form.choice("countRule", CountRule.class), lots(form, tender));
  }

  private static List<LotTerms> lots(Entered form, Tender tender) {
    return tender.lots.stream().map(lot -> new LotTerms(lot.id, form.amount(field(lot, "maximumPrice")), null,
        orNothing(form.amount(field(lot, "bond"))), forms(form, lot), orNothing(form.amount(field(lot, "performanceBondRate"))),
        form.text(field(lot, "coreProduct")))).toList();
  }

  private static Set<BondForm> forms(Entered form, Lot lot) {
    Set<BondForm> forms = EnumSet.noneOf(BondForm.class);
    for (BondForm each : BondForm.values()) if (form.all(field(lot, "bondForms")).contains(each.name())) forms.add(each);
    return forms;
  }

  private static BigDecimal orNothing(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }

  static String field(Lot lot, String name) {
    return "lots[" + (lot.number - 1) + "]." + name;
  }
}
