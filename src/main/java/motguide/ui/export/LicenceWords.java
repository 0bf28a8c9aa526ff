package motguide.ui.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says an SPDX identifier of a licence as people do, with its address where that is known. */
final class LicenceWords {
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\\d\\.\\d)");

  private LicenceWords() {}

  /** 「CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)」. */
  static String of(String spdx) {
    Matcher licence = CREATIVE_COMMONS.matcher(spdx);
    if (!licence.matches()) {
      return spdx;
    }
    String terms = licence.group(1);
    String version = licence.group(2);
    return "CC "
        + terms
        + " "
        + version
        + " (https://creativecommons.org/licenses/"
        + terms.toLowerCase(Locale.ROOT)
        + "/"
        + version
        + "/)";
  }
}
