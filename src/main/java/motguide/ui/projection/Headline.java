package motguide.ui.projection;

import javafx.scene.layout.Pane;
import motguide.ui.kit.Wording;

/**
 * The three things one screen says – a year, a name, one sentence – in the largest type that fits:
 * beside each other or, on a narrow screen, one below the other.
 */
final class Headline extends Pane {
  private static final double BESIDE_FROM = 1700;
  private static final double NAMES_BESIDE = 600;
  private static final double GAP = 24;
  private static final int LARGEST_YEAR = 184;
  private static final int LARGEST_NAME = 112;
  private static final double YEAR_LINE = 0.95;
  private static final double NAME_LINE = 1.22;
  private static final double SENTENCE_LINE = 1.3;
  private static final double NATURAL_LINE = 1.5;
  private static final double SECOND_HEIGHT = 82;
  private static final int SENTENCE = 64;
  private static final int LEAST_SENTENCE = 56;
  private static final int MOST_SENTENCE_LINES = 2;
  private static final String OPENING = "『「（【〈《";
  private static final double HANG = 0.4;

  private final PageText year = new PageText("audience-year");
  private final LaneMark lane = new LaneMark();
  private final PageText name = new PageText("audience-name");
  private final PageText second = new PageText("audience-second");
  private final PageText sentence = new PageText("audience-sentence");
  private Wording wording;
  private AudienceLook look = AudienceLook.USUAL;

  Headline(Wording wording) {
    this.wording = wording;
    setManaged(false);
    getChildren().addAll(year, lane, name, second, sentence);
  }

  void setLook(AudienceLook next) {
    look = next;
  }

  void setWording(Wording next) {
    wording = next;
  }

  void fill(SceneWords next) {
    year.setText(next.year());
    name.setText(next.name());
    sentence.setText(next.sentence());
    second.setText("");
    lane.fill(next.lane(), wording);
    LaneMark.colour(year, next.lane());
  }

  /**
   * Places everything on a page.
   *
   * @param top where a page of the usual height begins
   * @param flagTop above which it has to stay
   */
  void layOut(
      SceneWords now, double pageWidth, double left, double right, double top, double flagTop) {
    if (pageWidth >= BESIDE_FROM) {
      layOutBeside(now, left, right, top, flagTop);
    } else {
      layOutStacked(now, left, right, top, flagTop);
    }
  }

  /** Year and lane at the left, the words at the right of them. */
  private void layOutBeside(SceneWords now, double left, double right, double top, double flagTop) {
    int floor = look.floorPx();
    double textX = NAMES_BESIDE * (right - left) / (1920 * 0.9);
    double column = right - textX;
    double yearWidth = textX - left - GAP;
    year.size(BigType.fit(now.year(), BigType.STRONG, LARGEST_YEAR, floor, yearWidth));
    year.at(left, top + 301);
    lane.layOut(wording, floor, left, top + 394, yearWidth);
    name.size(BigType.fit(now.name(), BigType.STRONG, LARGEST_NAME, floor, column));
    double baseline = top + 255;
    placeName(textX, baseline);
    boolean bilingual = showSecond(now, column);
    if (bilingual) {
      baseline += SECOND_HEIGHT;
      second.at(textX, baseline);
    }
    int size = fitSentence(now.sentence(), column);
    int lines = layOutSentence(now.sentence(), size, column);
    // At a comfortable distance from the name, but clear of the flag.
    double lowest = flagTop - size * 0.35 - (lines - 1) * size * SENTENCE_LINE;
    sentence.at(textX, Math.min(baseline + size * 1.8, lowest));
  }

  /** Everything one below the other; sizes give way until it fits. */
  private void layOutStacked(
      SceneWords now, double left, double right, double top, double flagTop) {
    int floor = look.floorPx();
    double column = right - left;
    double begin = top + 64 + floor * 0.9;
    double room = flagTop - begin;
    int yearSize = BigType.fit(now.year(), BigType.STRONG, LARGEST_YEAR, floor, column * 0.45);
    int nameSize = BigType.fit(now.name(), BigType.STRONG, LARGEST_NAME, floor, column);
    int sentenceSize = fitSentence(now.sentence(), column);
    int lines = layOutSentence(now.sentence(), sentenceSize, column);
    boolean bilingual = showSecond(now, column);
    while (stacked(yearSize, nameSize, bilingual, lines, sentenceSize) > room) {
      if (yearSize > 96) {
        yearSize = BigType.below(yearSize);
      } else if (nameSize > 84) {
        nameSize = BigType.below(nameSize);
      } else if (sentenceSize > Math.max(LEAST_SENTENCE, floor)) {
        sentenceSize = BigType.below(sentenceSize);
        lines = layOutSentence(now.sentence(), sentenceSize, column);
      } else if (bilingual) {
        bilingual = false;
        second.setVisible(false);
      } else if (yearSize > floor && yearSize > 72) {
        yearSize = BigType.below(yearSize);
      } else {
        break;
      }
    }
    year.size(yearSize);
    double baseline = begin + yearSize * YEAR_LINE - yearSize * 0.1;
    year.at(left, baseline);
    double laneX = left + year.width() + GAP * 2;
    lane.layOut(wording, floor, laneX, baseline - yearSize * 0.36, right - laneX);
    name.size(nameSize);
    baseline += yearSize * 0.1 + nameSize * NAME_LINE - nameSize * 0.2;
    placeName(left, baseline);
    baseline += nameSize * 0.2;
    if (bilingual) {
      second.at(left, baseline + SECOND_HEIGHT * 0.72);
      baseline += SECOND_HEIGHT;
    }
    sentence.at(left, baseline + sentenceSize * 1.08);
  }

  private static double stacked(
      int yearSize, int nameSize, boolean bilingual, int lines, int sentenceSize) {
    return yearSize * YEAR_LINE
        + nameSize * NAME_LINE
        + (bilingual ? SECOND_HEIGHT : 0)
        + sentenceSize * (NATURAL_LINE + (lines - 1) * SENTENCE_LINE);
  }

  /** The name; an opening bracket hangs out, so that the first character stands on the edge. */
  private void placeName(double x, double baseline) {
    String words = name.getText();
    boolean bracket = !words.isEmpty() && OPENING.indexOf(words.charAt(0)) >= 0;
    double hang = bracket ? name.getFont().getSize() * HANG : 0;
    name.at(x - hang, baseline);
  }

  /** Shows the second language, if there is one and the screen large; says whether it does. */
  private boolean showSecond(SceneWords now, double column) {
    boolean wanted = !now.secondShort().isEmpty() && !look.smallScreen();
    second.setVisible(wanted);
    second.setText("");
    if (wanted) {
      second.setText(now.second());
      if (second.width() > column) {
        second.setText(now.secondShort());
      }
    }
    return wanted;
  }

  /** The largest size at which the sentence takes two lines at most. */
  private int fitSentence(String words, double column) {
    int least = Math.max(LEAST_SENTENCE, look.floorPx());
    long lines = typeSet(words, SENTENCE, column).lines().count();
    return lines <= MOST_SENTENCE_LINES ? SENTENCE : least;
  }

  private static String typeSet(String words, int size, double column) {
    return TypeSetLines.of(words, line -> BigType.width(line, BigType.STRONG, size), column);
  }

  /** Breaks the sentence into lines; gives their number. */
  private int layOutSentence(String words, int size, double column) {
    sentence.size(size);
    sentence.setText(typeSet(words, size, column));
    // Only a phrase longer than a line is still broken by this.
    sentence.setWrappingWidth(column + GAP);
    sentence.setLineSpacing((SENTENCE_LINE - NATURAL_LINE) * size);
    double height = sentence.getLayoutBounds().getHeight();
    return Math.max(1, (int) Math.round(height / (size * SENTENCE_LINE)));
  }
}
