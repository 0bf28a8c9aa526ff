package motguide.content.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything noticed while one pack is read; knows which records have errors. */
final class Findings {
  private final List<Finding> all = new ArrayList<>();
  private final Set<Where> faulty = new HashSet<>();
  private boolean errors;

  /** Notes a problem. */
  void report(Finding finding) {
    all.add(finding);
    if (finding.fault().severity() == Severity.ERROR) {
      errors = true;
      faulty.add(finding.where().wholeRecord());
    }
  }

  /** Notes a problem at a place that a pointer names. */
  void report(Fault fault, Where where, Object... arguments) {
    report(Finding.of(fault, where, arguments));
  }

  /** Whether the record that {@code where} lies in has an error. */
  boolean isFaulty(Where where) {
    return faulty.contains(where.wholeRecord());
  }

  /** Whether there is any error at all. */
  boolean hasErrors() {
    return errors;
  }

  /** In the order noticed. */
  List<Finding> all() {
    return List.copyOf(all);
  }
}
