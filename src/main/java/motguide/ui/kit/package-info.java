/**
 * Small parts that every screen uses: wording in two languages, icons, seals, marked text, the
 * loader of FXML.
 *
 * <p>May depend on {@code content}, {@code time} and {@code study}; knows no screen.
 *
 * <p>Start reading at {@link motguide.ui.kit.Wording} and {@link motguide.ui.kit.Fxml}.
 */
@NullMarked
package motguide.ui.kit;

import org.jspecify.annotations.NullMarked;
