package org.mingbiao.app.story;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bidder: pages in the browser, sealing and releasing keys with a program of its own. */
final class AtTheBidder {
  private final Person person;
  private final Bidders program;
  private final String code;
  private Path sealed;

  AtTheBidder(Person person, Bidders program, String code) {
    this.person = person;
    this.program = program;
    this.code = code;
  }

  Person person() {
    return person;
  }

  /** Finds the tender among those that are open. */
  void finds(String title) {
    person.opens("/bidder");
    person.sees(title);
    person.opens("/notices");
    person.follows(title + "招标公告");
    person.sees("任何人都可以直接下载");
  }

  void bonds(String tender) {
    person.opens("/tenders/" + tender + "/bond");
    person.chooses("形式", "转账");
    person.presses("登记保证金");
    person.sees("已登记");
  }

  void seals(Bidders.Binding binding, String price) {
    sealed = program.seal(code, binding, price, person.now());
  }

  void triesToSubmit(String tender, Path file) {
    person.opens("/tenders/" + tender + "/bid");
    person.attaches("加密的投标文件", file);
    person.presses("递交");
  }

  /** Submits what it has sealed, and gets a receipt. */
  void submits(String tender) {
    triesToSubmit(tender, sealed);
    person.sees("请保存本回执");
    person.opens("/tenders/" + tender + "/bid");
    person.sees("已递交");
  }

  /** Has the page open and the sealed file at hand. */
  void preparesToSubmit(String tender, Bidders.Binding binding) {
    seals(binding, "9000000.00");
    person.opens("/tenders/" + tender + "/bid");
    person.attaches("加密的投标文件", sealed);
  }

  void triesToSubmitNow() {
    person.presses("递交");
  }

  void releases(String tender, String... envelopes) {
    for (String envelope : envelopes) {
      person.opens("/tenders/" + tender + "/opening");
      person.attaches("解密授权文件", written(envelope));
      person.presses("解密我的投标文件");
    }
  }

  void releasesAll(String tender) {
    releases(tender, "price", "tech");
    person.sees("您的投标文件已全部解密");
  }

  void releasesAnothersKey(String tender, AtTheBidder other) {
    person.opens("/tenders/" + tender + "/opening");
    person.attaches("解密授权文件", other.written("price"));
    person.presses("解密我的投标文件");
  }

  private Path written(String envelope) {
    try {
      byte[] release = program.release(code, sealed, envelope, person.now());
      return Files.write(sealed.resolveSibling(code + "-" + envelope + ".release"), release);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a question of the committee waits on its page. */
  boolean isAsked() {
    person.opens("/bidder");
    return person.find("main").innerText().contains("答复评标委员会的澄清");
  }

  void answers(String words) {
    person.follows("答复评标委员会的澄清");
    person.types("答复", words);
    person.presses("提交答复");
    person.sees(words).seesNoButton("提交答复");
  }

  void objects(String tender, String words) {
    person.opens("/tenders/" + tender + "/complaints/objection");
    person.chooses("针对", "评标结果");
    person.find("[name=lot]").selectOption(new SelectOption().setIndex(1));
    person.types("异议内容", words);
    person.presses("提出异议");
    person.sees(words);
  }

  /** Complains about the answer to its objection. */
  void complains(String tender) {
    person.opens("/tenders/" + tender + "/complaints");
    person.sees("异议不成立");
    person.follows("提出投诉");
    person.chooses("针对", "评标结果");
    person.find("[name=lot]").selectOption(new SelectOption().setIndex(1));
    person.find("[name=objection]").selectOption(new SelectOption().setIndex(1));
    person.types("知道或者应当知道之日", person.now().atZone(AtTheClock.BEIJING).toLocalDate().toString());
    person.types("被投诉人统一社会信用代码", "91331099MA2DEMA29R");
    person.types("投诉事项的基本事实", "评标基准价计算有误，异议答复没有说明理由").types("相关请求及主张", "责令重新计算");
    person.presses("提出投诉");
    person.sees("待受理");
  }
}
