package motguide.ui.kit;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import motguide.content.Language;

/** The texts of the interface in one language, by dotted key. */
public final class Messages {
  private static final String BUNDLE = "motguide.i18n.messages";

  private final Language language;
  private final ResourceBundle bundle;

  /** Loads the texts of {@code language}. */
  public Messages(Language language) {
    this.language = language;
    bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
  }

  /** The language these texts are in. */
  public Language language() {
    return language;
  }

  /** The texts as FXML wants them. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The text for {@code key} with {@code arguments} set in; plurals through {@link ChoiceFormat}
   * patterns.
   *
   * @throws MissingResourceException if there is no such key
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }
}
