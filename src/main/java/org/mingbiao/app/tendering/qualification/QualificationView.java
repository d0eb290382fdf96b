package org.mingbiao.app.tendering.qualification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.tendering.qualification.ApplicationEntry.Act;
import org.mingbiao.tendering.qualification.QualificationStage;

/** What the pages of a prequalification show. */
public final class QualificationView {
  /** What a form says of who qualifies. */
  public static final String PASSES = "PASSES";

  private QualificationView() {}

  /** @param until the instant before which an application must have arrived; null where nobody is qualified before the bids */
  public record Head(UUID tender, String title, boolean asked, Instant until, boolean open, Integer places, QualificationStage stage,
      boolean consortia) {
    public String here() {
      return "/tenders/" + tender + "/qualification";
    }

    public String application() {
      return here() + "/application";
    }

    public String way() {
      return here() + "/places";
    }

    public String result() {
      return here() + "/result";
    }

    public String project() {
      return "/tenders/" + tender;
    }

    public String bid() {
      return "/tenders/" + tender + "/bid";
    }
  }

  /** A bidder's own application. @param own null before it applied @param article of the rule that has it told */
  public record Own(Head head, Application own, String article, Instant bidDeadline) {
    public boolean passed() {
      return own != null && own.act() == Act.PASSED;
    }

    public boolean failed() {
      return own != null && own.act() == Act.FAILED;
    }
  }

  /**
   * All applications for those who judge or supervise.
   *
   * @param secret while applications may still come: then not even their number is shown
   * @param committee whether the law has a committee judge
   * @param mayLimit whether the documents may still say how many pass
   */
  public record All(Head head, boolean agent, boolean secret, boolean committee, boolean mayLimit, boolean mayDecide, int least, String judgeArticle,
      String resultArticle, List<Application> applications) {
    public String one(Application application) {
      return head.here() + "/applications/" + application.party();
    }

    public String experts() {
      return "/tenders/" + head.tender() + "/experts";
    }
  }

  /**
   * One application before who judges it.
   *
   * @param back the list of all of them
   * @param action where the finding goes, null for who does not judge
   */
  public record Judged(Head head, Application application, String back, String action, String article) {
    public String chosen() {
      return application.found() == null ? "" : application.found().passes() ? PASSES : "FAILS";
    }

    public String points() {
      return application.found() == null || application.found().points() == null ? "" : application.found().points().toPlainString();
    }

    public String reason() {
      return application.found() == null || application.found().reason() == null ? "" : application.found().reason();
    }
  }

  /**
   * One application.
   *
   * @param units the leader first
   * @param reason in the reader's language, or null
   * @param found what the reader itself found of it last, or null
   */
  public record Application(UUID party, List<String> units, Act act, Instant at, String reason, List<Paper> papers, Found found) {
    public String name() {
      return String.join(" · ", units);
    }
  }

  public record Paper(String name, String sha256, long bytes, String href) {}

  public record Found(boolean passes, BigDecimal points, String reason) {}
}
