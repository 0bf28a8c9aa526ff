package motguide.content;

/** Where a claim entered the pack. */
public enum ClaimOrigin {
  /** Restates the article the pack grew from. */
  ARTICLE,
  /** Added as context, with sources of its own. */
  ADDED
}
