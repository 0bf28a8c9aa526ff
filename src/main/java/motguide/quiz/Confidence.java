package motguide.quiz;

/** How sure a person says they are before they see what is right; never part of a mark. */
public enum Confidence {
  /** 自信なし. */
  LOW,
  /** たぶん. */
  MAYBE,
  /** 自信あり. */
  SURE
}
