package motguide.content.pack;

/** All checks that need more than one record, or more than a schema can say. */
final class Checks {
  private final Draft draft;
  private final PackFiles files;
  private final Findings findings;
  private final Nearest nearest;

  /** For the pack that {@code draft} holds. */
  Checks(Draft draft, PackFiles files, Findings findings, Nearest nearest) {
    this.draft = draft;
    this.files = files;
    this.findings = findings;
    this.nearest = nearest;
  }

  /** Runs them all. */
  void run() {
    new ReferenceCheck(draft, findings, nearest).run();
    new ChronologyCheck(draft, findings).run();
    new EvidenceCheck(draft, findings).run();
    new WordingCheck(draft, findings).run();
    new QuestionCheck(draft, findings).run();
    new PictureCheck(draft, files, findings).run();
  }
}
