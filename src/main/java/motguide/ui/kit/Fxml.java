package motguide.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads the FXML of a screen and gives its controllers what they need by constructor. A controller
 * class nobody has announced is a bug and fails at once.
 */
public final class Fxml {
  private final Messages messages;
  private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

  /** A loader whose {@code %keys} are looked up in {@code messages}. */
  public Fxml(Messages messages) {
    this.messages = messages;
  }

  /** Announces how a controller class is made; gives this loader back. */
  public <C> Fxml with(Class<C> controller, Supplier<C> maker) {
    makers.put(controller, maker);
    return this;
  }

  /**
   * Loads {@code name} from the folder of the package of {@code beside}.
   *
   * @param name file name with ending, such as {@code CardPane.fxml}
   */
  public Parent load(Class<?> beside, String name) {
    URL url = beside.getResource(name);
    if (url == null) {
      throw new IllegalArgumentException("no " + name + " beside " + beside.getName());
    }
    FXMLLoader loader = new FXMLLoader(url, messages.bundle());
    loader.setControllerFactory(this::make);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + url, e);
    }
  }

  private Object make(Class<?> type) {
    Supplier<?> maker = makers.get(type);
    if (maker == null) {
      throw new IllegalStateException("nobody said how to make a " + type.getName());
    }
    return maker.get();
  }
}
