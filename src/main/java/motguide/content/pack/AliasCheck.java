package motguide.content.pack;

import java.util.List;
import motguide.content.Manifest;

/** Every earlier id is free today and leads to a record that there is. */
final class AliasCheck {
  private static final List<RecordKind> KINDS =
      List.of(RecordKind.EVENTS, RecordKind.CARDS, RecordKind.QUESTIONS, RecordKind.CLAIMS);

  private final Draft draft;
  private final Findings findings;

  AliasCheck(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void run(Manifest manifest, Where where) {
    manifest
        .aliases()
        .forEach(
            (old, now) -> {
              if (KINDS.stream().anyMatch(kind -> draft.shelf(kind).ids().contains(old))) {
                findings.report(Fault.ALIAS_TAKEN, where.at(old), old);
              } else if (KINDS.stream().noneMatch(kind -> draft.shelf(kind).knows(now))) {
                findings.report(Fault.ALIAS_UNKNOWN, where.at(old), now);
              }
            });
  }
}
