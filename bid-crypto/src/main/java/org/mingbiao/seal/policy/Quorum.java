package org.mingbiao.seal.policy;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which witnesses together are enough. */
sealed interface Quorum extends Predicate<Set<String>> {

  /** Nobody need be asked. */
  record None() implements Quorum {
    @Override public boolean test(Set<String> witnesses) {
      return true;
    }
  }

  record One(String witness) implements Quorum {
    @Override public boolean test(Set<String> witnesses) {
      return witnesses.contains(witness);
    }
  }

  /** At least {@code least} of the members. */
  record Group(int least, List<Quorum> members) implements Quorum {
    @Override public boolean test(Set<String> witnesses) {
      return members.stream().filter(member -> member.test(witnesses)).count() >= least;
    }
  }
}
